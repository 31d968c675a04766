// Where Porter's rules confuse two families ("community", "communication") or part one ("réuni", "réunion"):
// words of one family on a line, the first standing for all.
export const englishFamilies = `
community communities
experience experiences experienced
experiment experiments experimental experimentation experimenting
important importance importantly
organization organizations organisation organisations organizational
organize organizes organized organizing
university universities
universal universally universality
international internationally
internal internally
customs
customer customers
accountability accountable accountabilities
authority authorities
authorize authorizes authorized authorization authorizations
general generally
personal
personnel
officer officers
official officials officially
child children
woman women
man men
life lives
news
media
positive positively
designate designated designation
publication publications
publicity
policy policies
business businesses
busy
operating
relationship relationships
relative relatives
arm arms
army armies
copy copies copied
import imports imported importing importer importers importation
train trains
training trainings trained trainer trainers
meet met
meeting meetings
building buildings
build builds built
statistic statistics statistical
nation nations nationhood
native natives
notice notices
notify notified notification notifications notifies
apply applies applied applying
applicant applicants
application applications
sustain sustains sustained
sustainable sustainability
species
special
specify specified specifies
past
paste
interest interests interested
interesting
status
state states
united
unit units
unite unites
mobile mobility
mobilize mobilized mobilization
minor minors
minority minorities
major
legal
legislation legislative legislature
access accessed accessing
accessibility accessible accessibly
government governments governmental
governance
engineer engineers engineering engineered
consultant consultants consulting
productivity productive productively
producer producers
production productions produce produces produced producing
marketing
developer developers
findings
analytics
processing processed
programming programmer programmers
rating ratings
modelling modeling
functionality functionalities
presentation presentations presenter presenters
physics physicist physicists
activity activities
directive directives
timely timeliness
centralization centralize centralized centralizing
accountant accountants accounting
federation federations
vulnerability vulnerabilities
securities
connectivity
zoning
issued issuance issuing
organics
parking parked
transition transitions transitional transitioning
shipping shipment shipments shipped
location locations
hearing hearings
correctional corrections
democrat democrats
independence
national nationally nationwide
conservative conservatives
nature
naturalization naturalized
booking bookings booked
publisher publishers
competitive competitiveness competitively
counselling counseling counsellor counsellors
medication medications
housing
residence residences residency
certification certifications
aging ageing
succession
manager managers managerial
employer employers
facilitator facilitators facilitation
goods
formation formations
emergency emergencies
effective effectively effectiveness
initiative initiatives
initial initially
department departments departmental
public publicly
parliament parliaments parliamentary
generation generations
observer observers
suggest suggests suggested suggesting
suggestion suggestions
scalable scalability
accordance
direct directly
easy easily easier ease
small smaller smallest
long longer longest
ruling rulings
exposure exposures exposed expose exposes exposing
qualify qualified qualifies qualification qualifications
responsibility responsible responsibilities
response responses
branding
attend attends attended attending attendance attendee attendees
relation relations
readiness
researcher researchers
generational
writing writer writers
savings
container containers
probation
probate
running
assistant assistants
wording wordings
formed forming
granted granting
package packages
screening screenings
spaces
hosting
authentic authenticity
aware
fit fits fitted
accommodate accommodates accommodating
accommodation accommodations
according accordingly
appointed appoint appoints appointee
merger mergers merge merged merging
association associations
associate associates associated associating
high higher highest
short shorter shortest
strong stronger strongest strongly
consist consists consisted consisting
save saves saved saving
consistent consistently consistency
rewrite rewrites rewritten rewrote rewriting
bus buses
crisis crises
analysis analyses
basis bases
shelf shelves
half halves
knife knives
wife wives
thief thieves
loaf loaves
wolf wolves
self selves
calf calves
scarf scarves
tie ties tied
pie pies
lie lies
die dies died
criterion criteria
index indices indexes indexed indexing
matrix matrices
appendix appendices
virus viruses
gas gases
foot feet
tooth teeth
mouse mice
goose geese
ox oxen
quiz quizzes
lens lenses
campus campuses
census censuses
bonus bonuses
focus focuses focused focusing
plus pluses
phenomenon phenomena
curriculum curricula
stimulus stimuli
fungus fungi
majority majorities
`
