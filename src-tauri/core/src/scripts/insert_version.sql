-- in: script, language, version, state, title, text, steps, proof, limit_fen, decides, within_hours, at, by, usable_at
insert into script_versions (script_id, language, version, state, title, text, steps, proof, limit_fen, decides,
  within_hours, made_at, made_by, usable_at)
values (:script, :language, :version, :state, :title, :text, :steps, :proof, :limit_fen, :decides,
  :within_hours, :at, :by, :usable_at)
