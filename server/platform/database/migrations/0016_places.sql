-- What a search can be narrowed by (listPlaces): counted in the index alone. Its few distinct keys are stored once each, so that it stays small
-- and quick to write however many offers a country has.
create index offers_by_place on offers (country, number_type, locality_key, region_key, locality, region, area_code, address_requirement, carrier_id, sms, mms, voice)
  where status = 'available';
