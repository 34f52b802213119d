-- What a member has arranged with the advisor takes the time of those who take part: named ones, or the one who asked.
alter table advisor_request add column asked_member text;
alter table advisor_request add column members text[];

update advisor_request
set asked_member = membership.member
from account join membership on membership.account_id = account.id
where account.username = advisor_request.asked_by and membership.team = advisor_request.team;

update advisor_request set members = '{}' where date is not null;
