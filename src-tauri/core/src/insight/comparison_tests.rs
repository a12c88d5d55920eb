use super::*;

fn of(before: (i64, i64), after: (i64, i64)) -> Comparison {
    let counts = |(hits, orders)| Counts { orders, hits };
    compare(counts(before), counts(after), 30)
}

/// As a person reads it: −27.3 %, −1.5 points (−3.4 to +0.4).
fn read(told: &Comparison) -> String {
    let (Some(relative), Some(difference), Some([low, high])) = (told.relative, told.difference, told.interval) else {
        return "nothing".to_owned();
    };
    let points = |share: f64| format!("{:+.1}", share * 100.0);
    format!("{:+.1} %, {} ({} to {})", relative * 100.0, points(difference), points(low), points(high))
}

#[test]
fn fifty_five_before_and_forty_after_of_a_thousand_is_not_shown_yet() {
    let told = of((55, 1000), (40, 1000));
    assert_eq!(read(&told), "-27.3 %, -1.5 (-3.4 to +0.4)");
    assert_eq!((told.verdict, told.needed), (Shown::NotShown, Some(3200)));
}

#[test]
fn a_hundred_without_care_and_eighty_one_with_it_need_about_3600_in_each_group() {
    let told = of((100, 1000), (81, 1000));
    assert_eq!(read(&told), "-19.0 %, -1.9 (-4.4 to +0.6)");
    assert_eq!((told.verdict, told.needed), (Shown::NotShown, Some(3600)));
}

#[test]
fn fifty_before_and_nineteen_after_of_a_thousand_is_shown() {
    let told = of((50, 1000), (19, 1000));
    assert_eq!(read(&told), "-62.0 %, -3.1 (-4.8 to -1.5)");
    assert_eq!((told.verdict, told.needed), (Shown::Lower, None));
}

#[test]
fn sixty_against_a_hundred_and_two_is_shown_and_six_against_ten_of_a_hundred_is_not() {
    let told = of((102, 1000), (60, 1000));
    assert_eq!(read(&told), "-41.2 %, -4.2 (-6.6 to -1.8)");
    assert_eq!(told.verdict, Shown::Lower);
    assert_eq!(of((10, 100), (6, 100)).verdict, Shown::NotShown);
}

#[test]
fn the_same_groups_the_other_way_round_say_the_opposite() {
    let (fell, rose) = (of((50, 1000), (19, 1000)), of((19, 1000), (50, 1000)));
    assert_eq!(rose.verdict, Shown::Higher);
    let [low, high] = fell.interval.expect("an interval");
    assert_eq!(rose.interval, Some([-high, -low]));
}

#[test]
fn a_group_under_the_minimum_is_not_compared() {
    let told = of((5, 29), (40, 1000));
    assert_eq!((told.verdict, told.difference, told.needed), (Shown::TooFew, None, None));
    assert_eq!((told.first.hits, told.first.orders), (5, 29));
}

#[test]
fn nothing_before_has_no_relative_change_and_two_equal_groups_need_no_more() {
    assert_eq!(of((0, 500), (3, 500)).relative, None);
    let same = of((20, 500), (20, 500));
    assert_eq!((same.difference, same.verdict, same.needed), (Some(0.0), Shown::NotShown, None));
}

fn kinds(of: &[[i64; 4]]) -> Vec<(Counts, Counts)> {
    let counts = |hits, orders| Counts { orders, hits };
    of.iter().map(|[b, n0, a, n1]| (counts(*b, *n0), counts(*a, *n1))).collect()
}

#[test]
fn groups_of_different_kinds_are_compared_within_each_kind() {
    // The good goods are mostly checked, the bad ones mostly not: put together, checking seems to do wonders.
    // Within each kind it does nothing at all.
    let told = kinds(&[[2, 100, 18, 900], [180, 900, 20, 100]]);
    let whole = compare(Counts { orders: 1000, hits: 182 }, Counts { orders: 1000, hits: 38 }, 30);
    assert_eq!(whole.verdict, Shown::Lower);
    let within = stratified(&told, 30).expect("both kinds have both groups");
    assert_eq!((within.difference, within.verdict, within.kinds), (0.0, Shown::NotShown, 2));
}

#[test]
fn the_difference_over_kinds_is_the_weighted_mean_of_the_differences() {
    let told = kinds(&[[30, 300, 12, 200], [9, 100, 4, 150]]);
    let within = stratified(&told, 30).expect("told");
    let (weigh, weigh_other) = (300.0 * 200.0 / 500.0, 100.0 * 150.0 / 250.0);
    let wanted =
        (weigh * (12.0 / 200.0 - 30.0 / 300.0) + weigh_other * (4.0 / 150.0 - 9.0 / 100.0)) / (weigh + weigh_other);
    assert!((within.difference - wanted).abs() < 0.0001, "{within:?} {wanted}");
    // Near the standard error of the two weighted binomials.
    let of = |a: f64, n: f64| a / n * (1.0 - a / n) / n;
    let error = ((weigh * weigh * (of(12.0, 200.0) + of(30.0, 300.0))
        + weigh_other * weigh_other * (of(4.0, 150.0) + of(9.0, 100.0)))
    .sqrt())
        / (weigh + weigh_other);
    let [low, high] = within.interval;
    assert!(((high - low) / 2.0 - 1.96 * error).abs() < 0.003, "{within:?} {error}");
    assert_eq!((within.first, within.second), (400, 350));
}

#[test]
fn a_kind_with_one_group_only_compares_nothing_and_next_to_no_hits_bear_no_interval() {
    let within = stratified(&kinds(&[[30, 300, 12, 200], [50, 500, 0, 0]]), 30).expect("one kind has both");
    assert_eq!((within.kinds, within.first), (1, 300));
    assert_eq!(within.interval, of((30, 300), (12, 200)).interval.expect("an interval"));
    assert_eq!(stratified(&kinds(&[[2, 300, 2, 200]]), 30), None);
    assert_eq!(stratified(&[], 30), None);
}

#[test]
fn a_larger_group_shows_a_smaller_difference_and_a_tiny_one_shows_none() {
    assert_eq!(detectable(0.2, 514, 128, 30), Some(0.1107));
    assert!(detectable(0.2, 385, 257, 30) < detectable(0.2, 514, 128, 30));
    assert_eq!(detectable(0.2, 600, 29, 30), None);
}

#[test]
fn from_ten_to_six_percent_takes_about_720_in_each_group() {
    assert_eq!(planned(0.10, 0.06), 720);
    assert_eq!(planned(0.06, 0.10), 720, "whichever way it goes");
}
