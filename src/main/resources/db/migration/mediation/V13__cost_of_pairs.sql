-- The comparison of the words stands beside the pairs and sorts nearly every case out first. Counted as dear as before, the pairs drove the
-- planner to the index of the whole country where the few thousand cases of a district are read in four milliseconds.
alter function mediation_grams(text) cost 100;
