-- A shift after a member's last working day: nobody works it, and it comes back where the member stays after all.
alter table shift add column set_aside boolean not null default false;
