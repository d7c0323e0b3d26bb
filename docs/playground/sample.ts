/** A short article written for this page; events and people are invented. */
export const SAMPLE = {
  date: '2026-03-17',
  text: `Harbour tunnel to stay closed until May, port authority says

FREETOWN, March 17 — The tunnel under the old harbour will not reopen before May, the Sierra Leone Ports Authority (SLPA) said on Tuesday, two weeks after a pump failure left its lower deck under water.

“We will not send a single lorry through until the last sensor is dry,” said Aminata Koroma, the authority’s chief engineer. “I have a brother who drives that road.”

Ms Koroma said that repairs would cost $4.2 million and take “eight weeks, perhaps nine”. The SLPA had put the cost at half that sum last month.

Traders at Kissy Market accused the authority of hiding the damage. According to the Drivers’ Union, 300 of its members have been idle since early March.

“They told us ‘two days’, then they told us ‘two weeks’,” said Ibrahim Sesay, who sells rice.

“Now they tell us nothing.”`,
} as const;
