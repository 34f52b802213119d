-- Which steps the relative told of on their own page. Those from before are told by the name that stands there.
alter table offer_given_step add column from_relative boolean not null default false;

update offer_given_step step
set from_relative = true
from offer_given given
join relative on relative.id = given.relative_id
where given.id = step.given_id
  and step.state in ('ACCEPTED', 'DECLINED')
  and step.name = relative.name;
