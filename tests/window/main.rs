//! The real window, driven as people drive it. One program, so that it is linked once and its tests share the processors.

mod again;
mod ahead;
mod badge;
mod breakdown;
mod brought;
mod calls;
mod cases;
mod coupons;
mod day;
mod elsewhere;
mod folder;
mod hand_over;
mod imports;
mod labels;
mod languages;
mod ledger;
mod lexicon;
mod mapping;
mod numbers;
mod official;
mod partners;
mod people;
mod reasons;
mod several;
mod team;
mod words;
