-- in: experiment, place, name, share, steps, note
insert into experiment_ways (experiment_id, place, name, share, steps, note)
values (:experiment, :place, :name, :share, :steps, :note)
