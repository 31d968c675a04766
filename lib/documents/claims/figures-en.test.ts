import { expect, test } from 'vitest'
import { figuresOf } from './figures.ts'

/** What each sentence claims, or nothing after its arrow: `metric value qualifier`, the exact ones without qualifier. */
const SENTENCES = `
The network is now 41 municipalities strong. => municipalities 41
Forty-one municipalities in six provinces belong to LKA, which together serve 2 million people. => municipalities 41; provinces 6; population 2000000
We are now 41 strong. => members 41
The association grew by four to 41 members. => members 41
Membership is up from 37 to 41 municipalities. => municipalities 41
The network counts 41 municipalities, up from 37. => municipalities 41
The network went from 37 municipalities a year ago to 41 today. => municipalities 41
41 municipalities (37 last year) now belong to the network. => municipalities 41
Our membership now includes 41 cities and towns. => municipalities 41
We speak for 41 local governments in six provinces and two territories. => municipalities 41; provinces 6
With these additions, we now have 42 members. => members 42
Membership held steady at 41. => members 41
Membership remains unchanged at 41 municipalities. => municipalities 41
Membership dipped slightly to 39. => members 39
Our membership fell from 41 to 39 members. => members 39
A total of 41 municipalities now make up the association. => municipalities 41
The association’s 41 members employ 9,000 people. => members 41
Total membership: 41 => members 41
Number of members: 41 => members 41
Member municipalities: 64 => municipalities 64
Provinces represented: 8 => provinces 8
Combined population: 9.1 million => population 9100000
Population served: about 9.1 million => population 9100000 about
Board members: 11 => board-members 11
Chapters: 6 => chapters 6
New members: 4 => new-members 4
Individual members: 140 => individual-members 140
Population desservie : environ 9,1 millions => population 9100000 about
Members: 41 municipalities in 7 provinces => municipalities 41; provinces 7
The network brings together four dozen municipalities. => municipalities 48 about
We represent two dozen towns in three provinces. => municipalities 24 about; provinces 3
Our association represents forty-odd municipalities. => municipalities 40 about
We now represent just over 40 municipalities. => municipalities 40 more-than
We now represent just under 50 municipalities. => municipalities 50 nearly
We represent slightly more than 60 municipalities. => municipalities 60 more-than
We represent well over 60 municipalities. => municipalities 60 more-than
The network has no fewer than 60 member municipalities. => municipalities 60 more-than
We represent in excess of 60 municipalities. => municipalities 60 more-than
Our members number upwards of 200. => members 200 more-than
We represent around 60 municipalities. => municipalities 60 about
We represent 60 or so municipalities. => municipalities 60 about
The network has 60 member municipalities, give or take. => municipalities 60 about
We count an estimated 3.2 million residents among our member towns. => population 3200000 about
The network is approaching 70 member municipalities. => municipalities 70 nearly
We are just short of 70 member municipalities. => municipalities 70 nearly
The network counts not quite 70 municipalities. => municipalities 70 nearly
We represent at least 60 municipalities. => municipalities 60 more-than
We represent between sixty and seventy municipalities. => municipalities 60-70
We represent 60 to 70 municipalities. => municipalities 60-70
We have anywhere from 60 to 70 member municipalities, depending on how one counts. => municipalities 60-70
The network has a hundred municipal members. => members 100
More than a hundred municipalities belong to the network. => municipalities 100 more-than
The association represents well over a hundred municipalities. => municipalities 100 more-than
Together our members serve half a million residents. => population 500000
Together our members are home to one and a half million people. => population 1500000
Our member towns have a combined population of two and a half million. => population 2500000
Our members serve 850,000 residents. => population 850000
Our member municipalities serve a population of 1.2M. => population 1200000
Our members speak for one in five Canadians. =>
The 41 municipalities we represent are home to 5.2 million people. => municipalities 41; population 5200000
We represent municipalities whose combined population exceeds 5 million. => population 5000000 more-than
Our members account for roughly 4.1 million people. => population 4100000 about
Membership now stands at 88 municipalities in every province but one. => municipalities 88
The network is active in each of the ten provinces. => provinces 10
Our 64 members come from eight provinces. => members 64; provinces 8
A board of nine was elected in June. => board-members 9
The nine-person board met four times. => board-members 9
The board, now 11 strong, met monthly. => board-members 11
The number of board seats went from 9 to 11. => board-members 11
The board has been trimmed from twelve to nine directors. => board-members 9
Nine people now sit on the board of directors. => board-members 9
Our board is made up of eleven volunteers. => board-members 11
We elected a new board of eleven directors. => board-members 11
Two directors retired this spring. =>
Three board members attended the national summit. =>
All eleven members of the board were re-elected. => board-members 11
We welcomed four municipalities this year. => new-members 4
The network gained six members since October. => new-members 6
We added six municipalities to our ranks. => new-members 6
Six towns came on board this winter. => new-members 6
Seven municipalities joined us since the last meeting. => new-members 7
Seven more municipalities have joined. => new-members 7
Five new municipalities were admitted. => new-members 5
The association recruited five members in the north. => new-members 5
The association signed up nine towns over the summer. => new-members 9
We lost two members to amalgamation. => departed-members 2
One municipality left the network. => departed-members 1
One member withdrew because of cost. => departed-members 1
Two municipalities chose not to renew their membership. => departed-members 2
Three members did not renew. => departed-members 3
Two memberships lapsed. => departed-members 2
Four towns have left the association since spring. => departed-members 4
Seven joined and two left, for a total of 46 members. => new-members 7; departed-members 2; members 46
We now have 46 members: seven joined and two left. => new-members 7; departed-members 2; members 46
Individual members now number 150. => individual-members 150
The association also has some 150 individual members. => individual-members 150 about
The network has 40 municipal members and 120 individual members. => members 40; individual-members 120
We opened two new chapters. =>
Two more chapters will open next year. =>
The association now counts seven chapters. => chapters 7
There are now seven regional chapters. => chapters 7
Our report in the fall overstated our membership: we have 52 members, not 55. => members 52 correction
The figure of 55 in our October form was a typo; we have 52 member municipalities. => municipalities 52 correction
Erratum: the network counts 52 municipalities. => municipalities 52 correction
In April we wrote 212 members; the number should have been 226. => members 226 correction
We miscounted last time: the network has 52 municipalities rather than 55. => municipalities 52 correction
Please read 52 member municipalities instead of 55 in our last submission. => municipalities 52 correction
Of the province’s 444 municipalities, 61 are members of the network. => municipalities 61
Ontario has 444 municipalities, too many for us to reach. =>
15 municipalities have expressed interest in joining. =>
Twelve municipalities are considering membership. =>
We have a waiting list of 12 municipalities. =>
45 per cent of members renewed early. =>
Only 12 members replied to the survey. =>
A committee of nine members will report in June. =>
Our staff of 12 moved to a new office. =>
14 million transactions went through the shared portal. =>
26 municipalities now use the shared template. =>
By 2028 we hope to count 60 members. =>
The grant of 3 million was shared among towns. =>
Quorum is set at 30 members. =>
The working group brings together 14 municipalities. =>
The conference drew 340 people from 60 municipalities. =>
Members saved 2 million dollars on licences. =>
Ten provinces have adopted the new standard. =>
A pilot in six municipalities begins in May. =>
We trained 120 clerks in 30 municipalities. =>
The guide was sent to 200 municipalities. =>
Nine of our members share one call centre. =>
The helpline serves a town of 12,000 people. =>
As of the spring meeting, 88 municipalities in seven provinces and one territory pay dues, and the towns among them are home to close to 11 million people. => municipalities 88; provinces 7; population 11000000 nearly
Our membership crept up again: 73 municipalities, against 70 at this time last year. => municipalities 73
There are 73 of us now. => members 73
We closed the year with 73 members, three more than when we began. => members 73
With 73 member communities across nine provinces, the association speaks for some 6.4 million Canadians. => municipalities 73; provinces 9; population 6400000 about
The association’s membership base of 73 municipalities covers every province except one. => municipalities 73
Seventy-three cities and towns, large and small, are on our rolls. => municipalities 73
The roll now carries 73 municipalities. => municipalities 73
Since we last met the roll has grown from sixty-eight to seventy-three towns. => municipalities 73
We passed the 70-member mark in March. => members 70 more-than
Membership climbed past 200 in January. => members 200 more-than
Membership: 64 municipalities (58 in the previous report). => municipalities 64
Our last form gave 64 municipalities; a clerk had counted two of them twice, and the right number is 62. => municipalities 62 correction
We reported nine provinces in May. It is in fact eight. => provinces 8 correction
Contrary to what we wrote in the fall, the board has 11 seats, not 12. => board-members 11 correction
Our chapters remain seven in number. => chapters 7
An eighth chapter was born in the north, for a total of eight. => chapters 8
The association is organized in eight chapters, each with its own chair. => chapters 8
Individual members: 85, up from 60. => individual-members 85
Eighty-five people have taken out individual memberships. => individual-members 85
Some 85 retired clerks are now individual members. => individual-members 85 about
Three towns let their membership lapse. => departed-members 3
Sadly, three municipalities have withdrawn, citing budgets. => departed-members 3
Three of last year’s members have not come back. => departed-members 3
One town gave up its membership after amalgamating with its neighbour. => departed-members 1
Nine municipalities have come into the fold since the fall. => new-members 9
Nine municipalities took out membership this year. => new-members 9
Nine newcomers bring the network to 81 municipalities. => new-members 9; municipalities 81
The network welcomed its nine newest members at a dinner. => new-members 9
Total new members this period: 9. => new-members 9
The executive board (nine people) met twice. => board-members 9
A new eleven-seat board took office in June. => board-members 11
We hold the line at 73 municipalities. => municipalities 73
Between 70 and 75 municipalities belong to the network, depending on who has paid. => municipalities 70-75
Somewhere between 5 and 6 million residents live in our member towns. => population 5000000-6000000
Our members serve 5 to 6 million people. => population 5000000-6000000
Roughly a third of our 73 members are in the north. => members 73
Of our 73 members, 20 sent a delegate. => members 73
All 73 members received the kit. => members 73
The 73-member network turned ten this year. => members 73
About 40 per cent of the province’s 340 municipalities use our template. =>
The toolkit has been downloaded by 120 municipalities, half of them outside the network. =>
Our call centre answered 2 million calls for members. =>
The network’s 12 working groups met 40 times. =>
Five members sat on the selection jury. =>
Seven members of the network presented at the fair. =>
We hope that ten municipalities will join by the fall. =>
Ten municipalities have asked about joining. =>
We had 40 members when we started in 2009. =>
In 2009 the network had 12 members; today it has 73. => members 73
A town of 900 residents won the members’ prize. =>
Members paid 1.2 million in dues. =>
The newsletter reaches 3,000 readers in 12 provinces and territories. =>
Dues rose by 4 per cent for members with more than 50,000 residents. =>
The directory lists 90 municipal contacts. =>
Thirty clerks from 19 municipalities completed the certificate. =>
`

const claimed = (text: string) =>
  figuresOf(text, [{ start: 0, end: text.length }]).map((one) =>
    [
      one.metric,
      one.upper === null ? one.value : `${one.value}-${one.upper}`,
      ...(one.qualifier === 'exact' || one.upper !== null ? [] : [one.qualifier]),
      ...(one.isCorrection ? ['correction'] : []),
    ].join(' '),
  )

test.each(
  SENTENCES.trim()
    .split('\n')
    .map((line) => line.split(/ => ?/)),
)('%s', (text = '', expected = '') => {
  expect(claimed(text).sort()).toEqual(expected.split('; ').filter(Boolean).sort())
})
