/**
 * Phrases as news has them, each with the interval that a careful reader would give it, worked out by hand from a
 * calendar: the window must hold all of it. `hours` is the most that the window may be wide, so that it says something;
 * an open side counts as nothing, as "by Thursday" has no more to say.
 */
export interface TimePhrase {
  readonly words: string;
  readonly truth: string;
  readonly hours: number;
  /** Of the end, where the words say one. */
  readonly end?: string;
}

/** A document: where, and when it appeared. */
export interface PhraseSet {
  readonly zone: string;
  readonly reference: string | null;
  readonly phrases: readonly TimePhrase[];
}

const DAY = 24;
const p = (words: string, truth: string, hours: number, end?: string): TimePhrase => ({
  words,
  truth,
  hours,
  ...(end !== undefined && { end }),
});

/** Thursday 22 March 2012. */
const BAMAKO: PhraseSet = {
  zone: 'Africa/Bamako',
  reference: '2012-03-22',
  phrases: [
    p('Wednesday', '2012-03-21', DAY),
    p('on Wednesday', '2012-03-21', DAY),
    p('Wednesday morning', '2012-03-21T06:00/2012-03-21T12:00', 8),
    p('began Wednesday morning', '2012-03-21T06:00/2012-03-21T12:00', 8),
    p('in the afternoon of Wednesday', '2012-03-21T12:00/2012-03-21T18:00', 8),
    p('Wednesday evening', '2012-03-21T18:00/2012-03-21T24:00', 8),
    p('Wednesday night', '2012-03-21T20:00/2012-03-22T05:00', 14),
    p('late on Tuesday', '2012-03-20T20:00/2012-03-20T24:00', 9),
    p('late Tuesday', '2012-03-20T20:00/2012-03-20T24:00', 9),
    p('early on Wednesday', '2012-03-21T00:00/2012-03-21T08:00', 10),
    p('early Wednesday morning', '2012-03-21T04:00/2012-03-21T08:00', 9),
    p('on Wednesday in the early hours', '2012-03-21T00:00/2012-03-21T05:00', 8),
    p('in the early hours of Thursday', '2012-03-22T00:00/2012-03-22T05:00', 8),
    p('in the early hours', '2012-03-22T00:00/2012-03-22T05:00', 8),
    p('overnight', '2012-03-21T20:00/2012-03-22T06:00', 15),
    p('overnight on Thursday', '2012-03-21T20:00/2012-03-22T06:00', 40),
    p('overnight Wednesday', '2012-03-21T20:00/2012-03-22T06:00', 40),
    p('the night of 21-22 March', '2012-03-21T20:00/2012-03-22T06:00', 15),
    p('around midnight', '2012-03-21T23:30/2012-03-22T00:30', 3),
    p('at dawn', '2012-03-22T05:30/2012-03-22T07:00', 5),
    p('at dawn on Wednesday', '2012-03-21T05:30/2012-03-21T07:00', 5),
    p('shortly before dawn on Wednesday', '2012-03-21T05:00/2012-03-21T06:00', 8),
    p('at nightfall on Wednesday', '2012-03-21T18:00/2012-03-21T20:00', 7),
    p('midday on Wednesday', '2012-03-21T11:30/2012-03-21T13:00', 4),
    p('at noon on Wednesday', '2012-03-21T11:45/2012-03-21T12:15', 2),
    p('around noon Wednesday', '2012-03-21T11:15/2012-03-21T12:45', 3),
    p('this morning', '2012-03-22T06:00/2012-03-22T12:00', 7),
    p('last night', '2012-03-21T18:00/2012-03-22T05:00', 14),
    p('yesterday', '2012-03-21', DAY),
    p('yesterday afternoon', '2012-03-21T12:00/2012-03-21T18:00', 7),
    p('the day before yesterday', '2012-03-20', DAY),
    p('today', '2012-03-22', DAY),
    p('back in February', '2012-02', 30 * DAY),
    p('in February', '2012-02', 30 * DAY),
    p('on February 2, 2012', '2012-02-02', DAY),
    p('2 February', '2012-02-02', DAY),
    p('21 March', '2012-03-21', DAY),
    p('March 21st', '2012-03-21', DAY),
    p('Wednesday 21 March', '2012-03-21', DAY),
    p('Wednesday, March 21, 2012', '2012-03-21', DAY),
    p('last Wednesday', '2012-03-14/2012-03-21', 8 * DAY),
    p('last Sunday', '2012-03-18', DAY),
    p('this past Monday', '2012-03-19', DAY),
    p('next Friday', '2012-03-23/2012-03-30', 8 * DAY),
    p('Wednesday last week', '2012-03-14', DAY),
    p('earlier this week', '2012-03-19/2012-03-22', 6 * DAY),
    p('last week', '2012-03-12/2012-03-18', 9 * DAY),
    p('this week', '2012-03-19/2012-03-25', 9 * DAY),
    p('last month', '2012-02', 30 * DAY),
    p('next month', '2012-04', 30 * DAY),
    p('earlier this month', '2012-03-01/2012-03-22', 23 * DAY),
    p('earlier this year', '2012-01-01/2012-03-22', 84 * DAY),
    p('last year', '2011', 366 * DAY),
    p('in recent weeks', '2012-02-20/2012-03-22', 80 * DAY),
    p('in recent days', '2012-03-16/2012-03-22', 12 * DAY),
    p('over the past three months', '2011-12-22/2012-03-22', 110 * DAY),
    p('two days ago', '2012-03-20', DAY),
    p('a week ago', '2012-03-15', 15 * DAY),
    p('two weeks ago', '2012-03-05/2012-03-11', 16 * DAY),
    p('a month ago', '2012-02-15/2012-02-29', 60 * DAY),
    p('three years ago', '2009', 3 * 366 * DAY),
    p('a decade ago', '2000/2004', 11 * 366 * DAY),
    p('several weeks ago', '2012-02-10/2012-03-01', 100 * DAY),
    p('in 1991', '1991', 366 * DAY),
    p('1991', '1991', 366 * DAY),
    p('in the 1990s', '199X', 3660 * DAY),
    p('in the late 1990s', '1996/1999', 5 * 366 * DAY),
    p('in early 2012', '2012-01/2012-03', 200 * DAY),
    p('mid-2011', '2011-05/2011-08', 200 * DAY),
    p('late last year', '2011-10/2011-12', 200 * DAY),
    p('at the beginning of March', '2012-03-01/2012-03-08', 15 * DAY),
    p('late February 2012', '2012-02-20/2012-02-29', 15 * DAY),
    p('in the 19th century', '1801/1899', 102 * 366 * DAY),
    p('in the spring of 2011', '2011-21', 93 * DAY),
    p('the first quarter of 2011', '2011-01/2011-03', 92 * DAY),
    p('9:40 p.m. on Wednesday', '2012-03-21T21:40', 0.1),
    p('Wednesday at 9:40pm local time', '2012-03-21T21:40', 0.1),
    p('9:40 p.m. local time', '2012-03-21T21:40', 25),
    p('at 9 pm on Wednesday', '2012-03-21T20:45/2012-03-21T21:15', 1.1),
    p('around 9 pm on Wednesday', '2012-03-21T20:15/2012-03-21T21:45', 2.1),
    p('shortly after 9 pm on Wednesday', '2012-03-21T21:00/2012-03-21T21:45', 1.1),
    p('just before 9 pm on Wednesday', '2012-03-21T20:15/2012-03-21T21:00', 1.1),
    p('after 9 pm on Wednesday', '2012-03-21T21:00/2012-03-21T24:00', 3.1),
    p('before 6 am on Wednesday', '2012-03-21T00:00/2012-03-21T06:00', 6.1),
    p('half past nine in the evening on Wednesday', '2012-03-21T21:30', 0.1),
    p('at 9:40 on Wednesday', '2012-03-21T09:40/2012-03-21T21:40', 12.1),
    p('14:00 GMT on Wednesday', '2012-03-21T14:00', 0.1),
    p('0600 GMT on Wednesday', '2012-03-21T06:00', 0.1),
    p('by Thursday', '../2012-03-22', Number.POSITIVE_INFINITY),
    p('since Monday', '2012-03-19', DAY, '2012-03-22/..'),
    p('since February', '2012-02', 30 * DAY, '2012-03-22/..'),
    p('until Tuesday', '../2012-03-20', Number.POSITIVE_INFINITY, '2012-03-20'),
    p('until Friday', '../2012-03-16', Number.POSITIVE_INFINITY, '2012-03-16/2012-03-23'),
    p('from Monday to Wednesday', '2012-03-19', DAY, '2012-03-21'),
    p('Monday-Wednesday', '2012-03-19', DAY, '2012-03-21'),
    p('from 9 to 11 pm on Wednesday', '2012-03-21T21:00', 1.1, '2012-03-21T23:00'),
    p('between 9 pm and midnight on Wednesday', '2012-03-21T21:00/2012-03-22T00:00', 27.1),
    p('between Monday and Wednesday', '2012-03-19/2012-03-21', 3 * DAY),
    p('between 1991 and 1993', '1991/1993', 3 * 366 * DAY),
    p('from 1991 to 1993', '1991', 366 * DAY, '1993'),
    p('before Monday', '../2012-03-18', Number.POSITIVE_INFINITY),
    p('after Monday', '2012-03-20/..', Number.POSITIVE_INFINITY),
    p('03/04/2012', '2012-03-04/2012-04-03', 32 * DAY),
    p('25/03/2012', '2012-03-25', DAY),
    p('2012-03-21T06:00/2012-03-21T12:00', '2012-03-21T06:00/2012-03-21T12:00', 6),
    p('at the weekend', '2012-03-17/2012-03-18', 3 * DAY),
    p('Christmas Day', '2011-12-25', DAY),
    p('two days before 21 March', '2012-03-19', 3 * DAY),
    p('three hours before midnight on Wednesday night', '2012-03-21T20:45/2012-03-21T21:15', 2.1),
    p('the 21st', '2012-03-21', DAY),
    p('on the morning of the 21st', '2012-03-21T06:00/2012-03-21T12:00', 7),
    p('the night of March 21', '2012-03-21T20:00/2012-03-22T06:00', 15),
    p('in the night of Wednesday to Thursday', '2012-03-21T20:00/2012-03-22T06:00', 15),
    p('the early hours of Wednesday morning', '2012-03-21T00:00/2012-03-21T05:00', 8),
    p('late last night', '2012-03-21T22:00/2012-03-22T02:00', 9),
    p('before dawn on Thursday', '2012-03-22T03:00/2012-03-22T06:00', 9),
    p('after dark on Wednesday', '2012-03-21T19:00/2012-03-21T24:00', 9),
    p('just after midnight on Thursday', '2012-03-22T00:00/2012-03-22T00:30', 2),
    p('shortly before midnight Wednesday', '2012-03-21T23:15/2012-03-22T00:00', 2),
    p('Wednesday between 5 and 7 am', '2012-03-21T05:00/2012-03-21T07:00', 3),
    p('at 14.30 on Wednesday', '2012-03-21T14:30', 0.1),
    p('Tuesday at 3', '2012-03-20T03:00/2012-03-20T15:00', 14),
    p('Wednesday 21:40 GMT+1', '2012-03-21T20:40', 0.1),
    p('at around 1600 GMT on Wednesday', '2012-03-21T15:45/2012-03-21T16:15', 2),
    p('by the end of the week', '../2012-03-25', Number.POSITIVE_INFINITY),
    p('through Tuesday', '../2012-03-20', Number.POSITIVE_INFINITY, '2012-03-20'),
    p('in the last 24 hours', '2012-03-21T12:00/2012-03-22T12:00', 49),
    p('nearly two weeks ago', '2012-03-08/2012-03-13', 20 * DAY),
    p('Mon-Fri', '2012-03-12', DAY, '2012-03-16'),
    p(
      'from dawn to dusk on Wednesday',
      '2012-03-21T05:30/2012-03-21T07:00',
      5,
      '2012-03-21T18:00/2012-03-21T20:00',
    ),
    p('21 Mar. 2012, 9:40 PM', '2012-03-21T21:40', 0.1),
    p('in the mid-1990s', '1993/1996', 6 * 366 * DAY),
    p('about two hours ago', '2012-03-21T22:00/2012-03-22T22:00', 30),
  ],
};

/** Its date is doubtful, and may be a day off either way. */
const DOUBTFUL: PhraseSet = {
  zone: 'Africa/Bamako',
  reference: '2012-03-22?',
  phrases: [
    p('Wednesday morning', '2012-03-21T06:00/2012-03-21T12:00', 8),
    p('yesterday', '2012-03-20/2012-03-22', 3 * DAY),
    p('Thursday', '2012-03-15/2012-03-22', 8 * DAY),
    p('in February', '2012-02', 30 * DAY),
  ],
};

/** A document that appeared some time in a month. */
const MONTHLY: PhraseSet = {
  zone: 'Europe/London',
  reference: '2012-03',
  phrases: [
    p('last month', '2012-02', 30 * DAY),
    p('two days ago', '2012-02-28/2012-03-29', 32 * DAY),
    p('in 2011', '2011', 366 * DAY),
  ],
};

/** Monday 5 November 2012: clocks went back at two on the Sunday. */
const NEW_YORK: PhraseSet = {
  zone: 'America/New_York',
  reference: '2012-11-05',
  phrases: [
    p('Sunday', '2012-11-04', 25),
    p('1:30 am on Sunday', '2012-11-04T01:30', 1.1),
    p('at 01:30 EDT on Sunday', '2012-11-04T01:30-04:00', 0.1),
    p('14:00 GMT on Sunday', '2012-11-04T09:00', 0.1),
    p('2 a.m. GMT on Monday', '2012-11-04T20:45/2012-11-04T21:15', 1.1),
    p('Sunday night', '2012-11-04T20:00/2012-11-05T05:00', 14),
    p('over the weekend', '2012-11-03/2012-11-04', 74),
    p('October', '2012-10', 31 * DAY),
    p('10 March', '2012-03-10', 367 * DAY),
  ],
};

/** Sunday 13 May 2012, in a zone three quarters of an hour from the full one. */
const KATHMANDU: PhraseSet = {
  zone: 'Asia/Kathmandu',
  reference: '2012-05-13',
  phrases: [
    p('14:00 GMT on Saturday', '2012-05-12T19:45', 0.1),
    p('2000 GMT on Saturday', '2012-05-13T01:45', 0.1),
    p('Saturday night', '2012-05-12T20:00/2012-05-13T05:00', 14),
    p('Friday', '2012-05-11', DAY),
    p('yesterday at 6:15 am', '2012-05-12T06:15', 0.1),
    p('last Friday', '2012-05-04/2012-05-11', 8 * DAY),
    p('in May', '2012-05', 31 * DAY),
    p('may 3', '2012-05-03', DAY),
  ],
};

/** Monday 26 March 2012: clocks went forward at three on the Sunday. */
const KYIV: PhraseSet = {
  zone: 'Europe/Kyiv',
  reference: '2012-03-26',
  phrases: [
    p('Sunday', '2012-03-25', 23),
    p('3:30 am on Sunday', '2012-03-25T02:30/2012-03-25T04:30', 1.1),
    p('in the early hours of Sunday', '2012-03-25T00:00/2012-03-25T05:00', 8),
    p('at 4:15 am Sunday', '2012-03-25T04:15', 0.1),
    p('Saturday at midnight', '2012-03-24T00:00/2012-03-25T00:00', 26),
    p('01:00 UTC on Sunday', '2012-03-25T04:00', 0.1),
    p('overnight from Saturday to Sunday', '2012-03-24T20:00/2012-03-25T06:00', 15),
  ],
};

/** Nothing to count from. */
const ALONE: PhraseSet = {
  zone: 'Africa/Bamako',
  reference: null,
  phrases: [
    p('21 March 2012', '2012-03-21', DAY),
    p('the evening of March 21, 2012', '2012-03-21T18:00/2012-03-21T24:00', 8),
    p('in 1991', '1991', 366 * DAY),
    p('February 2012', '2012-02', 30 * DAY),
    p('since 2011', '2011', 366 * DAY, '../..'),
  ],
};

export const PHRASES: readonly PhraseSet[] = [BAMAKO, DOUBTFUL, MONTHLY, NEW_YORK, KATHMANDU, KYIV, ALONE];
