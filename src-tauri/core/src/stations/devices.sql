-- out: devices that may come in, the newest first
select devices.id as id, devices.name as name, devices.role as role, devices.paired_at as paired_at
from devices
where devices.revoked_at is null
order by devices.id desc
