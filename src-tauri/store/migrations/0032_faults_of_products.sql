-- Which product of a parcel of several a point failed for, as the packer pointed at it; unknown where nobody did.
alter table check_answers add column product_id integer;
