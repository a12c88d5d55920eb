use super::needed::{Needed, needed, step_of};
use super::record::{LookAtScores, RecordScores, ScoresLooked};
use super::sheet::{ScoreSheet, Scores};
use super::typed::TypedScore;
use crate::door::Whole as _;
use crate::given::{Given, SHOP};
use serde_json::json;

fn row(cells: [&str; 5]) -> TypedScore {
    let [day, description, service, logistics, ratings] = cells.map(str::to_owned);
    TypedScore { day, description, service, logistics, ratings }
}

fn look(given: &Given, rows: &[TypedScore], text: Option<&str>, file: Option<String>) -> ScoresLooked {
    let ask = LookAtScores { shop: SHOP.to_owned(), rows: rows.to_vec(), text: text.map(str::to_owned), file };
    ask.perform(&given.book, &given.call()).expect("looked at")
}

fn record(given: &Given, rows: &[TypedScore]) -> pintui_store::Result<i64> {
    let ask = RecordScores { shop: SHOP.to_owned(), rows: rows.to_vec(), gone: Vec::new() };
    given.act("record_scores", ask).map(|told| told.days)
}

fn sheet(given: &Given, ratings: Option<i64>) -> Scores {
    given.ask(ScoreSheet { shop: SHOP.to_owned(), days: 30, target: None, ratings }).expect("answered")
}

#[test]
fn a_thousand_ratings_at_4_75_need_250_fives_to_reach_4_8() {
    assert_eq!(needed(4_750, 10, 1_000, 4_800), Needed { about: 250, range: [225, 275] });
    // Thousandths over all ratings: so many reach the mean, one less does not.
    let lifts = |more: i64| 4_750 * 1_000 + 5_000 * more >= 4_800 * (1_000 + more);
    assert!(lifts(250) && !lifts(249));
    assert_eq!(needed(4_800, 10, 1_000, 4_800), Needed { about: 0, range: [0, 25] });
    assert_eq!(needed(4_900, 100, 1_000, 4_800), Needed { about: 0, range: [0, 0] });
    assert_eq!(step_of([4_800, 4_750].into_iter()), 10);
    assert_eq!(step_of([4_800, 4_700].into_iter()), 100);
    assert_eq!(step_of([4_803].into_iter()), 1);
}

#[test]
fn a_day_is_kept_once_and_a_later_word_replaces_it() {
    let given = Given::shop();
    assert_eq!(record(&given, &[row(["2026-11-01", "4.75", "4.8分", "4.86", "1,000"])]).expect("kept"), 1);
    assert_eq!(record(&given, &[row(["2026-11-01", "4.75", "", "", ""])]).expect("kept"), 0, "nothing is new");
    let looked = look(&given, &[row(["11-01", "4.76", "", "", ""])], None, None);
    assert_eq!((looked.days, looked.replaced.len()), (1, 1));
    record(&given, &[row(["11-01", "4.76", "", "", ""])]).expect("kept");
    let told = sheet(&given, None);
    let day = &told.days[0];
    assert_eq!(
        (day.description, day.service, day.logistics, day.ratings),
        (Some(4.76), Some(4.8), Some(4.86), Some(1_000))
    );
    assert_eq!((told.needed[0].which, told.needed[0].more, told.needed[0].reached), ("description", Some(200), false));
    assert!(told.needed[1].reached);
    assert_eq!(sheet(&given, Some(500)).needed[0].more, Some(100), "the owner's own number of ratings counts");
    let gone =
        RecordScores { shop: SHOP.to_owned(), rows: Vec::new(), gone: vec!["2026-11-01".parse().expect("a day")] };
    assert_eq!(given.act("record_scores", gone).expect("gone").days, 1);
    assert_eq!(sheet(&given, None).days, []);
}

#[test]
fn bad_values_are_told_at_their_cells_and_nothing_is_kept() {
    let given = Given::shop();
    let rows = [
        row(["2026-11-01", "98", "4.8", "4.8", ""]),
        row(["2026-11-02", "好", "4.8", "4.8", ""]),
        row(["2026-12-01", "4.8", "", "", ""]),
        row(["2026-10-30", "", "", "", ""]),
        row(["2026-10-29", "4.8", "", "", "很多"]),
        row(["", "4.8", "", "", ""]),
        row(["2026-10-28", "5.01", "", "", ""]),
    ];
    let looked = look(&given, &rows, None, None);
    let faults: Vec<_> = looked.faults.iter().map(|fault| (fault.row, fault.column, fault.code)).collect();
    assert_eq!(
        faults,
        [
            (0, "description", "score_out_of_range"),
            (1, "description", "score_unreadable"),
            (2, "day", "day_in_future"),
            (3, "description", "score_missing"),
            (4, "ratings", "count_unreadable"),
            (5, "day", "day_missing"),
            (6, "description", "score_out_of_range"),
        ]
    );
    assert_eq!(record(&given, &rows).expect_err("refused").code, "scores_faulty");
    assert_eq!(record(&given, &[]).expect_err("refused").code, "scores_blank");
    assert_eq!(given.count("scores"), 0);
}

#[test]
fn a_pasted_table_is_read_by_its_header_or_in_the_usual_order() {
    let given = Given::shop();
    let named = "统计日期\t卖家服务态度\t物流服务评分\t宝贝与描述相符\t描述相符与同行比\t评价人数\n2026-11-01\t4.81\t4.79\t4.86\t高于3%\t1,203\n";
    let told = look(&given, &[], Some(named), None);
    assert_eq!((told.rows[0].clone(), told.faults.len()), (row(["2026-11-01", "4.86", "4.81", "4.79", "1,203"]), 0));
    let bare = look(&given, &[], Some("11-01 4.86 4.81 4.79\n10-31 4.85 4.80 4.79"), None);
    assert_eq!(bare.rows[1], row(["10-31", "4.85", "4.80", "4.79", ""]));
    assert_eq!(bare.days, 2);
}

#[test]
fn a_file_is_read_by_its_columns_and_one_without_scores_is_refused_in_words() {
    let given = Given::shop();
    let path = given.folder.path().join("dsr.csv");
    std::fs::write(
        &path,
        "日期,描述相符,服务态度,物流服务\n2026-11-01 00:00:00,4.86,4.81,4.79\n2026-10-31,4.85,4.80,4.79\n",
    )
    .expect("written");
    let told = look(&given, &[], None, Some(path.to_string_lossy().into_owned()));
    assert_eq!((told.days, told.faults.len(), told.rows[0].logistics.as_str()), (2, 0, "4.79"));
    std::fs::write(&path, "订单编号,金额\n1,2\n2,3\n").expect("written");
    let file = Some(path.to_string_lossy().into_owned());
    let ask = LookAtScores { shop: SHOP.to_owned(), rows: Vec::new(), text: None, file };
    let refused = ask.perform(&given.book, &given.call()).expect_err("refused");
    assert_eq!(refused.code, "score_columns_missing");
}

#[test]
fn what_happened_stands_on_the_lines_with_the_quality_of_the_same_days() {
    let given = Given::shop();
    for at in 0..40 {
        given.order(
            &["A"],
            json!({
            "order_no": format!("{at}"), "paid_at": "2026-10-10T10:00:00", "signed_at": "2026-10-12T10:00:00",
            "status": "completed" }),
        );
    }
    for at in 0..4 {
        given.case(json!({ "case_no": format!("c{at}"), "order_no": format!("{at}"), "reason_stated": "质量问题",
            "applied_at": "2026-10-20T10:00:00" }));
    }
    given.write(|tx| {
        tx.change(
            "insert into halts (shop_id, product_id, signal, why, halted_at, halted_by)
                   values (1, 1, 'rate', 'x', '2026-10-21T10:00:00', '07')",
            [],
        )?;
        tx.change(
            "insert into changes (shop_id, what, chosen_on, chosen_by, live_on)
                   values (1, '尺码表', '2026-10-20', '07', '2026-10-25')",
            [],
        )
    });
    record(&given, &[row(["2026-11-01", "4.8", "4.8", "4.8", ""])]).expect("kept");
    let told = sheet(&given, None);
    let events: Vec<_> = told.events.iter().map(|one| (one.day.text(), one.kind.as_str(), one.name.as_str())).collect();
    assert_eq!(
        events,
        [("2026-10-21".to_owned(), "halt", "title of A"), ("2026-10-25".to_owned(), "change", "尺码表")]
    );
    let on =
        |day: &str| told.quality.iter().find(|one| one.day.text() == day).map(|one| (one.rate.hits, one.rate.orders));
    assert_eq!((on("2026-10-19"), on("2026-10-20")), (Some((0, 40)), Some((4, 40))));
    assert_eq!(told.needed[0].more, None, "without the number of ratings nothing can be reckoned");
    let ask = ScoreSheet { shop: SHOP.to_owned(), days: 30, target: Some(5_000), ratings: None };
    assert_eq!(given.ask(ask).expect_err("refused").code, "score_target_wrong");
}
