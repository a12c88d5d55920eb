//! Files that break off, as a broken download leaves them.

use super::traps::{PDD, codes};
use super::*;

const FIRST: &str = "261003-123456789012341,待发货,\"杯子,大\",1,10.00,2026-10-03 10:00:00";

fn bring(owner: &Owner, name: &str, bytes: &[u8]) -> ImportReport {
    owner.import(&[owner.file(name, bytes)])
}

fn table(last: &str) -> String {
    format!("{}\n{FIRST}\n{last}", PDD.join(","))
}

#[test]
fn an_amount_that_breaks_off_is_no_smaller_amount_and_the_whole_file_brings_its_row() {
    let owner = owner();
    let whole = "261003-123456789012342,待发货,碗,1,139.00,2026-10-03 11:00:00";
    for cut in ["261003-123456789012342,待发货,碗,1,1", "261003-123456789012342,待发货,碗,1,\"13"] {
        let report = bring(&owner, "a.csv", table(cut).as_bytes());
        assert_eq!(codes(&report), [(3, "row_cut")], "{cut}");
    }
    assert_eq!(owner.count("orders"), 1);
    let report = bring(&owner, "b.csv", table(whole).as_bytes());
    assert_eq!((report.files[0].added, report.files[0].rejected), (1, 0));
    assert_eq!(owner.count("orders where paid_fen = 13900"), 1);
    assert_eq!(owner.count("quarantine where solved_by is null"), 0);
}

#[test]
fn a_whole_last_row_needs_no_end_of_line_and_words_below_the_table_are_no_row() {
    let owner = owner();
    let short = "261003-123456789012343,待发货,碗,1,5.00";
    let rows = [short, "261003-123456789012344,待发货,盘,1,6.00", "以上为全部订单"].join("\n");
    let report = bring(&owner, "a.csv", table(&rows).as_bytes());
    assert_eq!((report.files[0].added, report.files[0].rejected), (3, 0), "{:?}", report.files[0].problems);
}

#[test]
fn a_file_that_breaks_off_within_a_character_is_still_known() {
    let owner = owner();
    let text = table("261003-123456789012342,待发货,磁吸无线充电宝");
    let (bytes, _, _) = encoding_rs::GB18030.encode(&text);
    let report = bring(&owner, "a.csv", &bytes[..bytes.len() - 1]);
    assert_eq!((report.files[0].encoding.as_deref(), codes(&report)), (Some("gb18030"), vec![(3, "row_cut")]));
    assert_eq!(owner.count("orders"), 1);
}

#[test]
fn quotes_that_nothing_closes_keep_nobody_they_swallow() {
    let owner = owner();
    let text =
        table("261003-123456789012342,待发货,\"碗,1,5.00,2026-10-03 11:00:00\n张三丰,13800138000,杭州市文三路1号\n");
    let report = bring(&owner, "a.csv", text.as_bytes());
    assert_eq!(codes(&report), [(3, "row_cut")]);
    assert_eq!(owner.count("quarantine where cells like '%张三丰%' or cells like '%13800138000%'"), 0);
}
