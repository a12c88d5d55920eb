//! Groups of orders beside each other: filmed and not, checked and not.

use super::*;

/// A thousand orders left on each side of 1 September; so many of each came back, some of them after more than 30 days.
fn filmed_from_september(given: &Given, before: usize, after: usize) {
    let mut number = 0;
    for (month, back) in [("2026-08-25", before), ("2026-09-03", after)] {
        for at in 0..1000 {
            number += 1;
            let shipped = format!("{month}T10:00:00");
            given.order(
                &[],
                json!({ "order_no": number.to_string(), "shipped_at": shipped, "paid_at": "2026-08-01T10:00:00" }),
            );
            if at < back + 3 {
                let applied = if at < back { day(month).plus(5) } else { day(month).plus(31) };
                given.case(json!({
                    "case_no": format!("R{number}"), "order_no": number.to_string(), "reason_stated": "质量问题",
                    "applied_at": format!("{applied}T10:00:00"),
                }));
            }
        }
    }
}

pub(super) fn effect(given: &Given, on: Option<&str>, days: i64) -> ProofAftermath {
    given.ask(ProofEffect { shop: SHOP.into(), on: on.map(day), days }).expect("told")
}

#[test]
fn filming_is_compared_before_and_after_with_the_same_time_to_come_back() {
    let given = Given::shop();
    filmed_from_september(&given, 55, 40);
    given.order(&[], json!({ "order_no": "newest", "paid_at": "2026-11-01T10:00:00" }));
    let told = effect(&given, Some("2026-09-01"), 10);
    let compared = told.compared.expect("old enough");
    assert_eq!((compared.first.hits, compared.first.orders), (55, 1000));
    assert_eq!((compared.second.hits, compared.second.orders), (40, 1000));
    let of = |only: &str| OrdersOf::Watched {
        basis: told.basis.clone(),
        from: day("2026-09-01"),
        to: day("2026-09-10"),
        watched_days: told.watched_days,
        checks: "all".into(),
        only: only.into(),
    };
    let listed =
        |only| given.ask(OrderList { shop: SHOP.into(), of: of(only), skip: 0, limit: 1 }).expect("listed").total;
    assert_eq!((listed("all"), listed("back")), (1000, 40));
    assert_eq!((compared.relative, compared.verdict), (Some(-0.2727), Shown::NotShown));
    assert_eq!((told.basis.as_str(), told.watched_days), ("shipped", 30));
    assert_eq!(effect(&given, None, 10).on, None, "nothing was filmed and no day was chosen");
    let early = effect(&given, Some("2026-10-25"), 7);
    assert_eq!((early.compared, early.ripe_on), (None, Some(day("2026-11-07"))));
}

/// Two products, 300 orders of each checked and 300 not; so many of a hundred unchecked come back, so many checked.
fn checked_and_not(given: &Given, unchecked: i64, back: i64) {
    for (product, name) in ["P1", "P2"].into_iter().enumerate() {
        for at in 0..600_i64 {
            let no = format!("{product}-{at}");
            let order = given.order(&[name], json!({ "order_no": no, "signed_at": "2026-10-01T10:00:00" }));
            let checked_too = at % 2 == 0;
            if checked_too {
                checked(given, order, &check("07", "2026-09-28T10:00:00", 36));
            }
            if at / 2 % 100 < if checked_too { back } else { unchecked } {
                given.case(json!({
                    "case_no": format!("R{no}"), "order_no": no, "reason_stated": "质量问题", "refund_fen": 6000,
                    "applied_at": "2026-10-05T10:00:00",
                }));
            }
        }
    }
    // Too young: within 15 days it may still come back.
    given.order(&["P1"], json!({ "order_no": "young", "signed_at": "2026-10-31T10:00:00" }));
}

pub(super) fn worth(given: &Given) -> Worth {
    given.ask(CheckWorth { shop: SHOP.into(), from: day("2026-09-01"), to: day("2026-10-31") }).expect("told")
}

#[test]
fn checks_that_saved_returns_say_between_what_and_what() {
    let given = Given::shop();
    checked_and_not(&given, 10, 2);
    let told = worth(&given);
    assert_eq!((told.compared.first.hits, told.compared.first.orders), (60, 600));
    assert_eq!((told.compared.second.hits, told.compared.second.orders), (12, 600));
    assert_eq!(told.verdict, Shown::Lower);
    assert_eq!(told.seconds, 600 * 36);
    // Six hours at the preset of 25 yuan.
    assert_eq!((told.wage_fen, told.cost_fen), (Fen(2500), Fen(15_000)));
    assert_eq!((told.refunds, told.mean_refund_fen, told.return_cost_fen), (72, Some(Fen(6000)), Some(Fen(6000))));
    let within = told.within.expect("both products have both groups");
    assert_eq!((within.kinds, within.difference), (2, -0.08));
    let [low, high] = told.saved.expect("told");
    assert!(low > 0.0 && low < 48.0 && high > 48.0, "48 fewer came back: {low} {high}");
    let [from, to] = told.saved_fen.expect("told");
    assert!((from.0 as f64 - low * 6000.0).abs() < 600.0 && (to.0 as f64 - high * 6000.0).abs() < 600.0);
}

#[test]
fn the_orders_behind_a_comparison_are_as_many_as_it_says() {
    let given = Given::shop();
    checked_and_not(&given, 10, 2);
    let told = worth(&given);
    let listed = |checks: &str, only: &str| {
        let (checks, only) = (checks.to_owned(), only.to_owned());
        let of =
            OrdersOf::Watched { basis: "signed".into(), from: told.from, to: told.to, watched_days: 15, checks, only };
        given.ask(OrderList { shop: SHOP.into(), of, skip: 0, limit: 1 }).expect("listed").total
    };
    let groups = [("unchecked", told.compared.first), ("checked", told.compared.second)];
    for (group, rate) in groups {
        assert_eq!((listed(group, "all"), listed(group, "back")), (rate.orders, rate.hits));
    }
}

#[test]
fn a_difference_that_may_be_chance_saves_nothing_yet() {
    let given = Given::shop();
    checked_and_not(&given, 5, 4);
    let told = worth(&given);
    assert_eq!(told.verdict, Shown::NotShown);
    assert!(told.compared.needed.is_some_and(|needed| needed > 600), "{told:?}");
    let [low, high] = told.saved.expect("told");
    assert!(low < 0.0 && high > 0.0);
}

#[test]
fn what_the_owner_enters_takes_the_place_of_the_preset_and_nonsense_is_refused() {
    let given = Given::shop();
    checked_and_not(&given, 10, 2);
    let costs = |wage: i64, each: i64| ChooseCheckCosts {
        costs: CheckCosts { wage_fen: Some(Fen(wage)), return_cost_fen: Some(Fen(each)) },
    };
    given.act("choose_check_costs", costs(3000, 4500)).expect("kept");
    let told = worth(&given);
    assert_eq!((told.wage_fen, told.cost_fen, told.return_cost_fen), (Fen(3000), Fen(18_000), Some(Fen(4500))));
    let refused = |wage, each| given.act("choose_check_costs", costs(wage, each)).expect_err("nonsense").code;
    assert_eq!(refused(0, 4500), "check_wage_wrong");
    assert_eq!(refused(3000, -1), "return_cost_wrong");
}

#[test]
fn a_shop_where_everything_is_checked_has_nothing_to_compare_with() {
    let given = Given::shop();
    for no in 0..50 {
        let order = given.order(&["P1"], json!({ "order_no": no.to_string(), "signed_at": "2026-10-01T10:00:00" }));
        checked(&given, order, &check("07", "2026-09-28T10:00:00", 30));
    }
    let told = worth(&given);
    assert_eq!((told.verdict, told.saved, told.saved_fen), (Shown::TooFew, None, None));
    assert_eq!((told.compared.first.orders, told.compared.second.orders), (0, 50));
}
