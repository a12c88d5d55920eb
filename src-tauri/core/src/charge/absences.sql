-- in: today (1). out: absences that are not over, the first to begin first
select a.id, p.name, a.from_on, a.until_on, s.name as substitute
from absences a
join people p on p.id = a.person_id
left join people s on s.id = a.substitute_id
where a.until_on >= ?1
order by a.from_on, a.id
