-- in: hash. out: the device with this key, unless it was revoked
select devices.id as id, devices.name as name, devices.role as role, devices.paired_at as paired_at
from devices
where devices.token_hash = :hash and devices.revoked_at is null
