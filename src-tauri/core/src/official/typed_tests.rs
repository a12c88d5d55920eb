use super::*;

fn today() -> Day {
    "2026-11-24".parse().expect("a date")
}

fn typed(day: &str, orders: &str, quality_orders: &str, rate: &str) -> TypedFigure {
    TypedFigure { day: day.into(), orders: orders.into(), quality_orders: quality_orders.into(), rate: rate.into() }
}

/// The fault of one row: column and code.
fn fault(row: TypedFigure) -> (&'static str, &'static str) {
    let (_, faults) = read(std::slice::from_ref(&row), today());
    let [fault] = &faults[..] else { panic!("one fault is expected of {row:?}: {faults:?}") };
    (fault.column, fault.code)
}

fn ppm(orders: &str, quality: &str, rate: &str) -> i64 {
    let row = typed("2026-11-20", orders, quality, rate);
    let (figures, faults) = read(&[row], today());
    assert_eq!(faults, [], "{orders} {quality} {rate}");
    figures[0].rate_ppm
}

#[test]
fn a_rate_is_read_as_platforms_write_it() {
    for (text, rate) in
        [("1.23%", 12_300), ("1.23", 12_300), ("１．２３％", 12_300), ("0%", 0), ("0", 0), ("100%", 1_000_000)]
    {
        assert_eq!(ppm("", "", text), rate, "{text}");
    }
    assert_eq!(ppm("", "", "0.85%"), 8_500);
}

#[test]
fn counts_make_the_rate_and_decide_what_a_small_number_means() {
    assert_eq!(ppm("1,234单", "21", ""), 17_018);
    assert_eq!(ppm("1000", "5", "0.5"), 5_000);
    assert_eq!(ppm("1000", "5", "0.005"), 5_000);
    assert_eq!(ppm("1234", "21", "1.7%"), 17_000);
}

#[test]
fn what_is_wrong_is_told_at_its_cell() {
    assert_eq!(fault(typed("", "", "", "1%")), ("day", "day_missing"));
    assert_eq!(fault(typed("昨天", "", "", "1%")), ("day", "day_unreadable"));
    assert_eq!(fault(typed("2026-11-25", "", "", "1%")), ("day", "day_in_future"));
    assert_eq!(fault(typed("2026-11-20", "", "", "abc")), ("rate", "rate_unreadable"));
    assert_eq!(fault(typed("2026-11-20", "", "", "120%")), ("rate", "rate_over_100"));
    assert_eq!(fault(typed("2026-11-20", "", "", "-1%")), ("rate", "rate_unreadable"));
    assert_eq!(fault(typed("2026-11-20", "", "", "0.85")), ("rate", "percent_unclear"));
    assert_eq!(fault(typed("2026-11-20", "", "", "")), ("rate", "rate_missing"));
    assert_eq!(fault(typed("2026-11-20", "很多", "", "1%")), ("orders", "count_unreadable"));
    assert_eq!(fault(typed("2026-11-20", "10", "12", "")), ("quality_orders", "quality_over_orders"));
    assert_eq!(fault(typed("2026-11-20", "10", "", "")), ("quality_orders", "counts_incomplete"));
    assert_eq!(fault(typed("2026-11-20", "", "3", "")), ("orders", "counts_incomplete"));
    assert_eq!(fault(typed("2026-11-20", "100", "1", "2.00%")), ("rate", "rate_differs"));
}

#[test]
fn two_values_for_one_day_are_told_and_the_same_twice_is_one() {
    let (figures, faults) = read(&[typed("11-20", "", "", "1%"), typed("2026/11/20", "", "", "1%")], today());
    assert_eq!((figures.len(), faults.len()), (1, 0));
    let (_, faults) = read(&[typed("11-20", "", "", "1%"), typed("2026/11/20", "", "", "2%")], today());
    assert_eq!(faults, [CellFault { row: 1, column: "day", code: "day_twice" }]);
}

#[test]
fn a_day_without_a_year_is_the_latest_such_day() {
    assert_eq!(day_of("11月24日", today()).map(Day::text), Ok("2026-11-24".into()));
    assert_eq!(day_of("12-31", today()).map(Day::text), Ok("2025-12-31".into()));
    assert_eq!(day_of("2026年11月3日", today()).map(Day::text), Ok("2026-11-03".into()));
    assert_eq!(day_of("20261103", today()).map(Day::text), Ok("2026-11-03".into()));
}
