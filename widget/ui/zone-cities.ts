/**
 * Large cities that no time zone is named after, by the zone whose clock they share: people look
 * for their own. The zone stands with the last part of its id, in the spelling of today.
 */
const table = `
Adelaide:
Almaty:Astana,Shymkent
Amsterdam:Rotterdam,The Hague
Athens:Thessaloniki
Auckland:Wellington,Christchurch
Baghdad:Erbil
Bahia:Salvador
Bangkok:Chiang Mai,Phuket
Belgrade:Novi Sad
Berlin:Munich,Hamburg,Frankfurt,Cologne,Stuttgart,Düsseldorf
Bogota:Medellín,Cali
Brisbane:Gold Coast
Brussels:Antwerp
Bucharest:Cluj-Napoca
Buenos_Aires:Rosario
Cairo:Alexandria
Caracas:
Casablanca:Rabat,Marrakesh,Tangier
Chicago:Houston,Dallas,Austin,San Antonio,Minneapolis,New Orleans,Nashville
Copenhagen:
Dar_es_Salaam:Dodoma
Denver:Salt Lake City
Dhaka:Chittagong
Douala:Yaoundé
Dubai:Abu Dhabi
Dublin:Cork
Edmonton:Calgary
Guayaquil:Quito
Helsinki:Tampere
Ho_Chi_Minh:Hanoi,Da Nang
Istanbul:Ankara,Izmir,Antalya
Jakarta:Bandung,Surabaya
Jerusalem:Tel Aviv,Haifa
Johannesburg:Cape Town,Durban,Pretoria
Karachi:Lahore,Islamabad
Kolkata:Mumbai,Delhi,New Delhi,Bengaluru,Bangalore,Chennai,Hyderabad,Pune,Ahmedabad
Kuala_Lumpur:
Kyiv:Kharkiv,Lviv
Lagos:Abuja
Lisbon:Porto
London:Manchester,Birmingham,Edinburgh,Glasgow,Liverpool,Cardiff,Belfast
Los_Angeles:San Francisco,San Diego,Seattle,Las Vegas,Portland
Madrid:Barcelona,Valencia,Seville,Málaga
Makassar:Bali
Manila:Cebu
Melbourne:
Mexico_City:Guadalajara
Moscow:Saint Petersburg
Nairobi:Mombasa
New_York:Washington,Boston,Miami,Philadelphia,Atlanta,Orlando,Cleveland
Nicosia:
Oslo:Bergen
Paris:Lyon,Marseille,Toulouse,Nice,Bordeaux
Phoenix:Tucson
Prague:Brno
Riyadh:Jeddah,Mecca
Rome:Milan,Naples,Turin,Florence,Venice
Santiago:
Sao_Paulo:Rio de Janeiro,Brasília,Curitiba,Porto Alegre
Seoul:Busan
Shanghai:Beijing,Shenzhen,Guangzhou,Chengdu,Wuhan,Chongqing
Singapore:
Sofia:Plovdiv
Stockholm:Gothenburg,Malmö
Sydney:Canberra
Taipei:
Tehran:Mashhad,Isfahan
Tirane:
Tokyo:Kyoto,Osaka,Yokohama,Nagoya,Sapporo,Fukuoka
Toronto:Ottawa,Montreal,Quebec
Vancouver:Victoria
Vienna:Salzburg,Innsbruck
Warsaw:Kraków,Gdańsk,Wrocław,Poznań
Yangon:Naypyidaw
Yekaterinburg:
Zagreb:Split
Zurich:Geneva,Basel
`;

const cities = new Map<string, readonly string[]>();

/**
 * The large cities on the clock of a zone, by the last part of its id.
 *
 * @returns an empty list for a zone of one large city; undefined where there is none.
 */
export function findCities(lastPart: string): readonly string[] | undefined {
  if (cities.size === 0) {
    for (const row of table.trim().split('\n')) {
      const [zone = '', names = ''] = row.split(':');
      cities.set(zone, names.split(',').filter(Boolean));
    }
  }
  return cities.get(lastPart);
}
