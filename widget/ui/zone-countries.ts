/**
 * The country of each time zone (ISO 3166 alpha-2), by the last part of the zone's id. A second
 * spelling stands behind `=`: browsers disagree on which of the two they list. Browsers that can
 * tell countries by themselves are too few yet (`Intl.Locale.prototype.getTimeZones`).
 */
const table = `
AD Andorra;AE Dubai;AF Kabul;AG Antigua;AI Anguilla;AL Tirane;AM Yerevan;AO Luanda;
AQ Casey Davis DumontDUrville Mawson McMurdo Palmer Rothera Syowa Troll Vostok;
AR Buenos_Aires Catamarca Cordoba Jujuy La_Rioja Mendoza Rio_Gallegos Salta San_Juan San_Luis
Tucuman Ushuaia;AS Pago_Pago;AT Vienna;
AU Adelaide Brisbane Broken_Hill Darwin Eucla Hobart Lindeman Lord_Howe Macquarie Melbourne Perth
Sydney;AW Aruba;AX Mariehamn;AZ Baku;BA Sarajevo;BB Barbados;BD Dhaka;BE Brussels;BF Ouagadougou;
BG Sofia;BH Bahrain;BI Bujumbura;BJ Porto-Novo;BL St_Barthelemy;BM Bermuda;BN Brunei;BO La_Paz;
BQ Kralendijk;
BR Araguaina Bahia Belem Boa_Vista Campo_Grande Cuiaba Eirunepe Fortaleza Maceio Manaus Noronha
Porto_Velho Recife Rio_Branco Santarem Sao_Paulo;BS Nassau;BT Thimphu;BW Gaborone;BY Minsk;
BZ Belize;
CA Atikokan=Coral_Harbour Blanc-Sablon Cambridge_Bay Creston Dawson Dawson_Creek Edmonton
Fort_Nelson Glace_Bay Goose_Bay Halifax Inuvik Iqaluit Moncton Rankin_Inlet Regina Resolute
St_Johns Swift_Current Toronto Vancouver Whitehorse Winnipeg;CC Cocos;CD Kinshasa Lubumbashi;
CF Bangui;CG Brazzaville;CH Zurich;CI Abidjan;CK Rarotonga;
CL Coyhaique Easter Punta_Arenas Santiago;CM Douala;CN Shanghai Urumqi;CO Bogota;CR Costa_Rica;
CU Havana;CV Cape_Verde;CW Curacao;CX Christmas;CY Famagusta Nicosia;CZ Prague;DE Berlin Busingen;
DJ Djibouti;DK Copenhagen;DM Dominica;DO Santo_Domingo;DZ Algiers;EC Galapagos Guayaquil;
EE Tallinn;EG Cairo;EH El_Aaiun;ER Asmara=Asmera;ES Canary Ceuta Madrid;ET Addis_Ababa;
FI Helsinki;FJ Fiji;FK Stanley;FM Chuuk=Truk Kosrae Pohnpei=Ponape;FO Faroe=Faeroe;FR Paris;
GA Libreville;GB London;GD Grenada;GE Tbilisi;GF Cayenne;GG Guernsey;GH Accra;GI Gibraltar;
GL Danmarkshavn Nuuk=Godthab Scoresbysund Thule;GM Banjul;GN Conakry;GP Guadeloupe;GQ Malabo;
GR Athens;GS South_Georgia;GT Guatemala;GU Guam;GW Bissau;GY Guyana;HK Hong_Kong;HN Tegucigalpa;
HR Zagreb;HT Port-au-Prince;HU Budapest;ID Jakarta Jayapura Makassar Pontianak;IE Dublin;
IL Jerusalem;IM Isle_of_Man;IN Kolkata=Calcutta;IO Chagos;IQ Baghdad;IR Tehran;IS Reykjavik;
IT Rome;JE Jersey;JM Jamaica;JO Amman;JP Tokyo;KE Nairobi;KG Bishkek;KH Phnom_Penh;
KI Kanton=Enderbury Kiritimati Tarawa;KM Comoro;KN St_Kitts;KP Pyongyang;KR Seoul;KW Kuwait;
KY Cayman;KZ Almaty Aqtau Aqtobe Atyrau Oral Qostanay Qyzylorda;LA Vientiane;LB Beirut;
LC St_Lucia;LI Vaduz;LK Colombo;LR Monrovia;LS Maseru;LT Vilnius;LU Luxembourg;LV Riga;LY Tripoli;
MA Casablanca;MC Monaco;MD Chisinau;ME Podgorica;MF Marigot;MG Antananarivo;MH Kwajalein Majuro;
MK Skopje;ML Bamako;MM Yangon=Rangoon;MN Hovd Ulaanbaatar;MO Macau;MP Saipan;MQ Martinique;
MR Nouakchott;MS Montserrat;MT Malta;MU Mauritius;MV Maldives;MW Blantyre;
MX Bahia_Banderas Cancun Chihuahua Ciudad_Juarez Hermosillo Matamoros Mazatlan Merida Mexico_City
Monterrey Ojinaga Tijuana;MY Kuala_Lumpur Kuching;MZ Maputo;NA Windhoek;NC Noumea;NE Niamey;
NF Norfolk;NG Lagos;NI Managua;NL Amsterdam;NO Oslo;NP Kathmandu=Katmandu;NR Nauru;NU Niue;
NZ Auckland Chatham;OM Muscat;PA Panama;PE Lima;PF Gambier Marquesas Tahiti;
PG Bougainville Port_Moresby;PH Manila;PK Karachi;PL Warsaw;PM Miquelon;PN Pitcairn;
PR Puerto_Rico;PS Gaza Hebron;PT Azores Lisbon Madeira;PW Palau;PY Asuncion;QA Qatar;RE Reunion;
RO Bucharest;RS Belgrade;
RU Anadyr Astrakhan Barnaul Chita Irkutsk Kaliningrad Kamchatka Khandyga Kirov Krasnoyarsk Magadan
Moscow Novokuznetsk Novosibirsk Omsk Sakhalin Samara Saratov Srednekolymsk Tomsk Ulyanovsk
Ust-Nera Vladivostok Volgograd Yakutsk Yekaterinburg;RW Kigali;SA Riyadh;SB Guadalcanal;SC Mahe;
SD Khartoum;SE Stockholm;SG Singapore;SH St_Helena;SI Ljubljana;SJ Longyearbyen;SK Bratislava;
SL Freetown;SM San_Marino;SN Dakar;SO Mogadishu;SR Paramaribo;SS Juba;ST Sao_Tome;SV El_Salvador;
SX Lower_Princes;SY Damascus;SZ Mbabane;TC Grand_Turk;TD Ndjamena;TF Kerguelen;TG Lome;TH Bangkok;
TJ Dushanbe;TK Fakaofo;TL Dili;TM Ashgabat;TN Tunis;TO Tongatapu;TR Istanbul;TT Port_of_Spain;
TV Funafuti;TW Taipei;TZ Dar_es_Salaam;UA Kyiv=Kiev Simferopol;UG Kampala;UM Midway Wake;
US Adak Anchorage Beulah Boise Center Chicago Denver Detroit Honolulu Indianapolis Juneau Knox
Los_Angeles Louisville Marengo Menominee Metlakatla Monticello New_Salem New_York Nome Petersburg
Phoenix Sitka Tell_City Vevay Vincennes Winamac Yakutat;UY Montevideo;UZ Samarkand Tashkent;
VA Vatican;VC St_Vincent;VE Caracas;VG Tortola;VI St_Thomas;VN Ho_Chi_Minh=Saigon;VU Efate;
WF Wallis;WS Apia;YE Aden;YT Mayotte;ZA Johannesburg;ZM Lusaka;ZW Harare;
`;

/** What people call countries beside the names that Intl knows. */
const everydayNames: Record<string, string> = {
  AE: 'UAE',
  CD: 'DRC',
  CI: 'Ivory Coast',
  CZ: 'Czech Republic',
  GB: 'UK, Great Britain, England, Scotland, Wales, Northern Ireland',
  MM: 'Burma',
  NL: 'Holland',
  SZ: 'Swaziland',
  TR: 'Turkey',
  US: 'USA, America',
};

/** What is known of a place beside the name of its zone. */
export interface KnownPlace {
  /** ISO 3166 alpha-2. */
  country: string;
  /** The last part of the zone's id in all its spellings, the one of today first. */
  spellings: readonly string[];
}

const places = new Map<string, KnownPlace>();

/** The country and the spellings of the last part of a zone's id; undefined where it has none. */
export function findPlace(lastPart: string): KnownPlace | undefined {
  if (places.size === 0) readTable();
  return places.get(lastPart);
}

/** Other names of a country, for a search. */
export function toEverydayNames(country: string): readonly string[] {
  return everydayNames[country]?.split(', ') ?? [];
}

function readTable(): void {
  for (const row of table.trim().split(';')) {
    const [country = '', ...names] = row.trim().split(/\s+/);
    for (const name of names) {
      const spellings = name.split('=');
      for (const spelling of spellings) places.set(spelling, { country, spellings });
    }
  }
}
