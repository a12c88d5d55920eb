-- in: spot, point, seen, note, picture. does: notes a point of a spot check
insert into spot_check_points (spot_check_id, point, seen, note, picture)
values (:spot, :point, :seen, :note, :picture)
