/**
 * Days that countries keep under one name, by the beginning of the words for the country and its people, lower case. Common
 * knowledge, listed for wirecopy. MIT.
 */
export const NATIONAL_DAYS: Readonly<Record<string, readonly (readonly [stem: string, day: string])[]>> = {
  independence: [
    ['american', '07-04'],
    ['bangladesh', '03-26'],
    ['brazil', '09-07'],
    ['finland', '12-06'],
    ['finnish', '12-06'],
    ['ghana', '03-06'],
    ['india', '08-15'],
    ['indonesia', '08-17'],
    ['kenya', '12-12'],
    ['malaysia', '08-31'],
    ['mexic', '09-16'],
    ['nigeria', '10-01'],
    ['pakistan', '08-14'],
    ['philippine', '06-12'],
    ['poland', '11-11'],
    ['polish', '11-11'],
    ['u.s', '07-04'],
    ['ukrain', '08-24'],
    ['zimbabwe', '04-18'],
  ],
  national: [
    ['china', '10-01'],
    ['chinese', '10-01'],
    ['saudi', '09-23'],
    ['singapore', '08-09'],
    ['swiss', '08-01'],
    ['switzerland', '08-01'],
    ['taiwan', '10-10'],
  ],
  republic: [
    ['ghana', '07-01'],
    ['india', '01-26'],
    ['ital', '06-02'],
    ['turk', '10-29'],
  ],
};
