//! How old a file is decides whether its rows overwrite what is in the book.

use super::*;

fn bring(owner: &Owner, name: &str, header: &str, row: &str) -> [u64; 3] {
    let report = owner.import(&[owner.file(name, format!("{header}\n{row}\n").as_bytes())]);
    [report.files[0].added, report.files[0].updated, report.files[0].unchanged]
}

const HEADER: &str = "订单编号,订单状态,订单创建时间,订单付款时间,买家实际支付金额,确认收货时间";

#[test]
fn a_time_that_nothing_is_read_from_makes_a_file_newer_too() {
    let owner = owner();
    let header = format!("{HEADER},最后修改时间");
    let row = "3812345678901234567,等待买家付款,2026-10-01 10:00:00,,10.00,,";
    assert_eq!(bring(&owner, "a.csv", &header, &format!("{row}2026-10-01 10:00:00")), [1, 0, 0]);
    let closed = row.replace("等待买家付款", "交易关闭");
    assert_eq!(bring(&owner, "b.csv", &header, &format!("{closed}2026-10-03 10:00:00")), [0, 1, 0]);
    // The first state again, in an export made between the two.
    assert_eq!(bring(&owner, "c.csv", &header, &format!("{row}2026-10-02 10:00:00")), [0, 0, 1]);
}

#[test]
fn a_time_that_is_due_later_says_nothing_of_a_files_age() {
    let owner = owner();
    let header = format!("{HEADER},应发货时间");
    let row = "3812345678901234567,买家已付款等待卖家发货,2026-10-01 10:00:00,2026-10-01 10:01:00,10.00,,";
    bring(&owner, "a.csv", &header, &format!("{row}2026-10-09 10:00:00"));
    let signed = "3812345678901234567,交易成功,2026-10-01 10:00:00,2026-10-01 10:01:00,10.00,2026-10-05 10:00:00,";
    assert_eq!(bring(&owner, "b.csv", &header, signed), [0, 1, 0]);
}

#[test]
fn one_time_that_lies_ahead_does_not_make_later_exports_old() {
    let owner = owner();
    let row = |created: &str, signed: &str| format!("3812345678901234567,交易成功,{created},{created},10.00,{signed}");
    let ahead = (chrono::Local::now() + chrono::TimeDelta::days(90)).format("%Y-%m-%d %H:%M:%S").to_string();
    bring(&owner, "a.csv", HEADER, &row("2026-10-01 10:00:00", &ahead));
    assert_eq!(bring(&owner, "b.csv", HEADER, &row("2026-10-01 10:00:00", "2026-10-05 10:00:00")), [0, 1, 0]);
}

#[test]
fn of_two_exports_in_one_file_the_older_one_below_takes_nothing_back() {
    let owner = owner();
    let done = "3812345678901234567,交易成功,2026-10-01 10:00:00,2026-10-01 10:01:00,10.00,2026-10-05 10:00:00";
    let sent = "3812345678901234567,\"卖家已发货,等待买家确认\",2026-10-01 10:00:00,2026-10-01 10:01:00,10.00,";
    let told = || {
        let sql = "select status, signed_at from orders";
        owner.book.read(|tx| tx.one(sql, [], |row| Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?))))
    };
    let until = Some("2026-10-05T10:00:00".to_owned());
    assert_eq!(bring(&owner, "a.csv", HEADER, &format!("{done}\n{HEADER}\n{sent}")), [1, 0, 1]);
    assert_eq!(told().expect("the order"), ("completed".to_owned(), until));
    // The newer one is in the book from another file already: its row changes nothing, and counts all the same.
    let more = done.replace("4567,", "4568,");
    assert_eq!(bring(&owner, "b.csv", HEADER, &format!("{done}\n{sent}\n{more}")), [1, 0, 2]);
    assert_eq!(owner.count("orders where status = 'completed'"), 2);
    // The other way round the later row is the newer one.
    let [first, last] = [sent, done].map(|row| row.replace("4567,", "4569,"));
    assert_eq!(bring(&owner, "c.csv", HEADER, &format!("{first}\n{last}")), [1, 1, 0]);
    assert_eq!(owner.count("orders where status = 'completed' and signed_at is not null"), 3);
}

#[test]
fn a_case_does_not_go_back_within_one_file() {
    let owner = owner();
    let header = "退款编号,订单编号,买家申请退款金额,退款状态,退款申请时间,退款完结时间";
    let done = "180000000000000001,3812345678901234567,10.00,退款成功,2026-10-04 10:00:00,2026-10-06 10:00:00";
    let open = "180000000000000001,3812345678901234567,10.00,\"买家已经申请退款,等待卖家同意\",2026-10-04 10:00:00,";
    assert_eq!(bring(&owner, "a.csv", header, &format!("{done}\n{open}")), [1, 0, 1]);
    assert_eq!(owner.count("cases where status = 'refunded' and refunded_at is not null"), 1);
}

#[test]
fn a_refusal_after_the_goods_came_back_stands_in_whichever_order_the_rows_come() {
    let header = "退款编号,订单编号,买家申请退款金额,退款状态,退款申请时间";
    let row = |status: &str| format!("180000000000000001,3812345678901234567,10.00,{status},2026-10-04 10:00:00");
    let (back, refused) = (row("\"买家已经退货,等待卖家确认收货\""), row("卖家拒绝退款"));
    for rows in [format!("{back}\n{refused}"), format!("{refused}\n{back}")] {
        let owner = owner();
        bring(&owner, "a.csv", header, &rows);
        assert_eq!(owner.count("cases where status = 'refused'"), 1, "{rows}");
    }
}

#[test]
fn a_run_that_was_taken_back_makes_no_later_file_old() {
    let owner = owner();
    let header = format!("{HEADER},宝贝标题");
    let row = |title: &str| {
        format!(
            "3812345678901234567,交易成功,2026-10-01 10:00:00,2026-10-01 10:01:00,10.00,2026-10-05 10:00:00,{title}"
        )
    };
    let ahead = owner.file("a.csv", format!("{header}\n{}\n", row("旧")).as_bytes());
    let ask = ImportFiles { as_of: Some("2027-06-01T00:00:00".parse().expect("a moment")), ..Owner::ask(&[ahead]) };
    let run = CommitImport { ask, plan: None }.perform(&owner.book, &now()).expect("an import").run;
    UndoImport { run }.perform(&owner.book, &now()).expect("taken back");
    bring(&owner, "b.csv", &header, &row("新"));
    bring(&owner, "c.csv", &header, &row("更新"));
    assert_eq!(owner.count("orders where goods = '更新'"), 1);
}
