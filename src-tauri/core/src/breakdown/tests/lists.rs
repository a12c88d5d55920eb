//! Every count opens a list as long as it says, in every dimension.

use super::*;
use crate::breakdown::behind::{BehindCount, BreakdownBehind, Span};
use crate::breakdown::counted::What;

const ALL: [By; 8] =
    [By::Category, By::Price, By::Province, By::Times, By::Carrier, By::Transit, By::Warehouse, By::Route];

/// 260 orders of two windows in which nothing is alike.
fn mixed() -> Given {
    const PROVINCES: [Option<&str>; 5] = [Some("浙江"), Some("广东"), Some("浙江"), Some("西藏"), None];
    const CARRIERS: [Option<&str>; 3] = [Some("中通快递"), Some("顺丰速运"), None];
    const REASONS: [&str; 4] = ["质量问题", "快递一直未到", "不喜欢/不想要", "没见过的原因"];
    let shop: Vec<Sold> = (0..260_usize)
        .map(|at| {
            let now = at % 7 != 3;
            let applied = if now { "2026-10-20T10:00:00" } else { "2026-09-20T10:00:00" };
            Sold {
                signed: if now { "2026-10-10T12:00:00" } else { "2026-09-10T12:00:00" },
                fen: (at % 11 > 0).then_some(1000 + (at as i64 * 37) % 9000),
                province: PROVINCES[at % 5],
                carrier: CARRIERS[at % 3],
                warehouse: (at % 7 > 0).then_some("一号仓"),
                days: (at % 13) as i64,
                buyer: (at % 4 > 0).then(|| format!("b{}", at % 40)),
                products: [vec![1], vec![2], vec![1, 2], vec![]][at % 4].clone(),
                case: (at % 6 == 0).then_some((REASONS[(at / 6) % 4], applied, (at % 12 == 0).then_some(1))),
            }
        })
        .collect();
    shop_of(&shop)
}

fn length(given: &Given, told: &Breakdown, group: Option<&str>, span: Span, what: &What) -> i64 {
    let ask = BreakdownBehind {
        shop: SHOP.into(),
        date: told.date,
        rule: told.rule.clone(),
        by: told.by,
        limits_fen: told.limits_fen.clone(),
        late_days: told.late_days,
        group: group.map(str::to_owned),
        span,
        what: what.clone(),
        skip: 0,
        limit: 200,
    };
    let (total, rows) = match given.ask(ask).expect("answered") {
        BehindCount::Orders(page) => (page.total, page.orders.len()),
        BehindCount::Cases(page) => (page.total, page.cases.len()),
    };
    assert_eq!(total.min(200), rows as i64, "the total is the number of rows");
    total
}

#[test]
fn every_count_opens_as_many_orders_or_cases_as_it_says() {
    let given = mixed();
    for by_what in ALL {
        let told = by(&given, by_what);
        let mut seen = 0;
        for group in told.groups.iter().chain([&told.whole]) {
            let key = (!group.key.is_empty()).then_some(group.key.as_str());
            let opens = |span, what: What, count| {
                assert_eq!(length(&given, &told, key, span, &what), count, "{by_what:?} {key:?} {span:?} {what:?}");
            };
            opens(Span::Now, What::Orders, group.quality.orders);
            opens(Span::Now, What::Returned, group.returned.hits);
            opens(Span::Now, What::Quality, group.quality.hits);
            opens(Span::Now, What::Timed, group.late.orders);
            opens(Span::Now, What::Late, group.late.hits);
            opens(Span::Now, What::Cases, group.cases);
            opens(Span::Now, What::Logistics, group.logistics);
            opens(Span::Before, What::Orders, group.change.first.orders);
            opens(Span::Before, What::Quality, group.change.first.hits);
            for reason in &group.reasons {
                opens(Span::Now, What::Reason { reason: reason.reason.clone() }, reason.cases);
                seen += 1;
            }
        }
        assert_eq!(length(&given, &told, None, Span::Now, &What::Unplaced), told.unplaced);
        assert!(told.whole.quality.hits > 0 && seen > 3, "the shop has something to count: {by_what:?}");
        let placed: i64 = told.groups.iter().map(|group| group.quality.orders).sum();
        assert!(placed == told.whole.quality.orders || by_what == By::Category && placed > told.whole.quality.orders);
    }
}
