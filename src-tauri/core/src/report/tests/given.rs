//! A month and a day of an invented shop.

use pintui_store::{At, Day, Fen};

use super::super::kpi_beside::Beside;
use crate::again::{CohortMonth, Within};
use crate::cases::list::CaseRow;
use crate::checks::checklist::Severity;
use crate::insight::daily::{Applied, Daily, ProductCount, ReasonCount, Refunded};
use crate::insight::kpi::{Kpi, KpiDay, KpiFigures};
use crate::insight::kpi_checks::{FaultCount, PackerCount};
use crate::insight::rate::Rate;
use crate::insight::slices;
use crate::insight::today::{ProductRate, Today, TrendDay};
use crate::insight::untold::Untold;
use crate::insight::young::Young;

pub(super) const MINIMUM: i64 = 30;

pub(super) fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

pub(super) fn made_at() -> At {
    "2026-11-22T09:50:00".parse().expect("a moment")
}

pub(super) fn figures(orders: i64, hits: i64) -> KpiFigures {
    KpiFigures {
        quality: Rate::of(hits, orders, MINIMUM),
        cases: 347,
        refund_fen: Fen(5_321_840),
        undated: Refunded::default(),
        estimated: Refunded::default(),
        compensation_fen: Fen(489_250),
        checks_done: 4236,
        checks_failed: 57,
    }
}

fn reasons() -> Vec<ReasonCount> {
    let reason = |reason: &str, class: &str, cases| ReasonCount { reason: reason.into(), class: class.into(), cases };
    vec![
        reason("七天无理由退换货", "buyer", 142),
        reason("大小/尺寸/重量/厚度不符", "description", 88),
        reason("质量问题", "quality", 40),
        reason("做工粗糙/有瑕疵", "quality", 31),
        reason("开线/脱色/脱毛/有色差/有虫洞", "quality", 22),
        reason("=HYPERLINK(\"http://x\",\"领红包\")", "unclassified", 14),
        reason("包装/商品破损/污渍", "logistics", 10),
    ]
}

/// A month with its 30 days over and 60 not yet, and a whole that is too small.
pub(super) fn again() -> (Vec<CohortMonth>, Vec<Within>) {
    let within = |days, complete, hits, buyers| Within { days, complete, again: Rate::of(hits, buyers, MINIMUM) };
    let month = CohortMonth {
        month: "2026-07".into(),
        buyers: 200,
        within: vec![within(30, true, 46, 200), within(60, false, 50, 200)],
    };
    (vec![month], vec![within(30, true, 3, 12)])
}

pub(super) fn kpi() -> Kpi {
    let days = (1..=31).map(|number: i64| KpiDay {
        date: day("2026-10-01").plus(number - 1),
        quality: Rate::of(number % 5, if number == 7 { 12 } else { 120 + number * 7 % 40 }, MINIMUM),
        cases: 8 + number % 7,
        quality_cases: number % 4,
        refunds: 5 + number % 3,
        refund_fen: Fen(123_450 + number * 1_000),
        checks_done: 130,
        checks_failed: number % 3,
    });
    let product = |id: &str, name: &str, hits, orders| ProductRate {
        product_id: id.into(),
        name: name.into(),
        rate: Rate::of(hits, orders, MINIMUM),
    };
    let fault = |defect: &str, point: &str, severity, checks| FaultCount {
        defect: defect.into(),
        point: point.into(),
        severity: Some(severity),
        checks,
        point_text: None,
        defect_text: None,
    };
    let packer = |staff: &str, done, failed, escapes, median_seconds| PackerCount {
        staff: staff.into(),
        done,
        failed,
        passed: done - failed,
        escapes,
        median_seconds,
    };
    Kpi {
        month: "2026-10".into(),
        shop: "青禾服饰 & 家居".into(),
        figures: figures(4190, 61),
        before: KpiFigures { cases: 339, checks_failed: 74, ..figures(3902, 65) },
        days: days.collect(),
        reasons: reasons(),
        classes: crate::insight::class_shares::ClassShares {
            month: "2026-10".into(),
            version: None,
            cases: 0,
            mains: Vec::new(),
            tags: Vec::new(),
        },
        products: vec![
            product(
                "668123456789012345",
                "纯色直筒牛仔裤女春秋高腰宽松显瘦百搭小个子长裤新款复古水洗烟管裤九分裤子",
                30,
                310,
            ),
            product("668123456789012346", "入耳式蓝牙耳机", 12, 420),
            product("668123456789012347", "@软糯针织开衫", 1, 12),
        ],
        packers: vec![packer("07", 1702, 24, 7, 38), packer("11", 1488, 19, 9, 41), packer("临时02", 18, 0, 0, 55)],
        faults: vec![
            fault("stain", "stains", Severity::Major, 21),
            fault("loose_thread", "loose_threads", Severity::Minor, 18),
            fault("no_power", "power_on", Severity::Critical, 9),
        ],
        young_days: 9,
        young_orders: 1168,
        quarantined: 4,
        signed_told: true,
        closing: None,
    }
}

pub(super) fn today() -> Today {
    let trend = (0..30).map(|back| TrendDay {
        date: day("2026-10-23").plus(back),
        rolling: Rate::of(60 + back % 9, 4100 + back * 10, MINIMUM),
        single: Rate::of(back % 4, 130, MINIMUM),
    });
    let case = |case_no: &str, deadline: &str| CaseRow {
        id: 1,
        case_no: case_no.into(),
        order_no: Some("289100473312004471".into()),
        order_known: true,
        kind: Some("return_refund".into()),
        status: Some("returned".into()),
        reason: Some("质量问题".into()),
        class: "quality".into(),
        quality: true,
        product: Some("云朵棉圆领短袖T恤".into()),
        refund_fen: Some(Fen(6990)),
        applied_at: None,
        applied_estimated: false,
        deadline_at: Some(deadline.parse().expect("a moment")),
        deadline_for: Some("seller".into()),
        deadline_source: Some("file".into()),
        on_timeout: None,
        refunded_at: None,
        check: None,
        by_hand: false,
        fresh: false,
        waits: crate::cases::turn::Waits::Reception,
        charge: None,
    };
    Today {
        daily: Daily {
            out_of_force: None,
            date: day("2026-11-21"),
            shop: "青禾服饰".into(),
            rule: "signed_30d".into(),
            orders: 1234,
            quality_orders: 21,
            rate: Some(0.017018),
            interval: Some([0.0111, 0.0259]),
            applied: Applied { cases: 9, quality_cases: 2, refund_requested_fen: Fen(123_400) },
            refunded: Refunded { cases: 7, amount_fen: Fen(99_900) },
            reasons: reasons(),
            products: vec![
                ProductCount {
                    product_id: "6543".into(),
                    name: "纯色直筒牛仔裤".into(),
                    orders: 210,
                    quality_orders: 9,
                    rate: Some(0.042857),
                },
                ProductCount {
                    product_id: "6544".into(),
                    name: "软糯针织开衫".into(),
                    orders: 12,
                    quality_orders: 1,
                    rate: None,
                },
            ],
        },
        rules: vec![],
        minimum: MINIMUM,
        target: None,
        references: Vec::new(),
        without_withdrawn: Rate::of(19, 1234, MINIMUM),
        returned: Rate::of(90, 1234, MINIMUM),
        week_before: Rate::of(25, 1200, MINIMUM),
        returned_week_before: Rate::of(85, 1200, MINIMUM),
        trend: trend.collect(),
        products: vec![],
        reasons: slices::shares(&reasons()),
        reason_slices: Vec::new(),
        reason_cases: 347,
        due: vec![case("R1001", "2026-11-22T11:26:00"), case("R1002", "2026-11-22T18:00:00")],
        due_count: 2,
        due_overdue: 1,
        due_fen: Fen(13_980),
        due_unknown: 0,
        applied_unknown: 0,
        refunded_unknown: 0,
        undated: Refunded::default(),
        checks_done: 186,
        checks_failed: 4,
        quarantined: 10,
        unknown_reasons: 1,
        last_import_at: None,
        data_until: None,
        orders_until: None,
        orders_in_shop: 9000,
        young: Some(Young { after_days: 9, orders: 1234 }),
        untold: Untold { orders: 6, at_most: Rate::of(27, 1234, MINIMUM), no_returns: false },
    }
}

pub(super) fn beside() -> Beside {
    Beside { ledger: Vec::new(), refunds: Vec::new(), freights: Vec::new(), again: again(), late: Vec::new() }
}
