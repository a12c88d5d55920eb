//! A table of returns out of a platform that no format knows, in Traditional and in Simplified characters.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use pintui_store::Reading;
use serde_json::json;

use super::{SHOP, fields, now, owner};
use crate::cases::desk::{CaseDesk, Pile, Sort};
use crate::cases::turn::Waits;
use crate::door::{self, Whole as _};
use crate::intake::mapping::attempt::{StatusWord, Tried};
use crate::intake::runs::undo::UndoImport;
use crate::platforms::formats::Grain;
use crate::sheets::case::CaseShow;

const TRADITIONAL: &str = "退貨編號,訂單編號,退貨/退款申請時間,退貨原因,退貨狀態,退款金額,退款完成時間,商品ID,商品名稱,商品選項貨號,退貨數量,買家帳號";
const SIMPLIFIED: &str = "退货编号,订单编号,退货/退款申请时间,退货原因,退货状态,退款金额,退款完成时间,商品ID,商品名称,商品选项货号,退货数量,买家账号";

/// Twelve returns; those with a time of refund are paid back on 2026-10-05, NT$100 each.
fn returns(header: &str, statuses: &[&str], refunded: impl Fn(usize) -> bool) -> String {
    let mut file = format!("{header}\n");
    for at in 0..12 {
        let status = statuses[at % statuses.len()];
        let end = if refunded(at) { "2026-10-05 12:30" } else { "-" };
        writeln!(
            file,
            "26100100000{at:02},2609{:02}ABCDEF{at:02},2026-10-02 09:{at:02},改變心意,{status},NT$100,{end},2345678000{},保溫瓶,0001,1,buyer_{at}",
            at + 10,
            at % 3
        )
        .expect("text");
    }
    file
}

/// Three returns of the orders of `report`: two of one that was refunded there, one of another, one of an order without.
fn with_times() -> String {
    let mut file = format!("{SIMPLIFIED}\n");
    for (no, order, status) in [(1, 5, "退款已完成"), (2, 10, "退款已完成"), (3, 10, "审核中"), (4, 7, "审核中")]
    {
        let end = if status == "审核中" { "-" } else { "2026-03-05 12:30" };
        writeln!(file, "2610010000000{no},{order},2026-03-02 09:00,质量问题,{status},9.00,{end},,,,1,b").expect("text");
    }
    file
}

#[test]
fn a_return_with_a_time_of_its_own_takes_the_place_of_what_the_orders_file_has_told() {
    const TOLD: &str = "select case_no || ' ' || order_no || ' ' || applied_at || ' ' || coalesce(refunded_at, '-') || ' '
        || refund_fen || ' ' || coalesce(status, '-') || ' ' || coalesce(applied_estimated, 0) from cases order by case_no";
    let mut ends = Vec::new();
    for turns in [[0, 1], [1, 0]] {
        let owner = owner();
        let files = [owner.file("orders.csv", &super::report()), owner.file("returns.csv", &with_times())];
        for file in &files {
            owner.save(file, owner.look(file, None).draft, file).expect("saved");
        }
        let added = turns.map(|at| owner.import(&files[at]).files[0].added);
        assert_eq!(added[usize::from(turns[0] == 0)], 4, "every return is new");
        assert_eq!((owner.count("cases"), owner.count("cases where applied_estimated is null")), (11, 4));
        ends.push(owner.texts(TOLD));
        for file in &files {
            let again = owner.import(file);
            assert_eq!((again.files[0].added, again.files[0].cases_told), (0, 0), "again");
        }
        assert_eq!(Some(&owner.texts(TOLD)), ends.last());
    }
    assert_eq!(ends[0], ends[1], "whichever file comes first");
}

#[test]
fn taking_such_returns_back_leaves_what_the_orders_file_had_told() {
    let owner = owner();
    let files = [owner.file("orders.csv", &super::report()), owner.file("returns.csv", &with_times())];
    for file in &files {
        owner.save(file, owner.look(file, None).draft, file).expect("saved");
    }
    let orders = owner.import(&files[0]).run;
    let before = owner.texts("select case_no || applied_at || status || refund_fen from cases order by case_no");
    let returns = owner.import(&files[1]).run;
    let undo = |run| UndoImport { run }.perform(&owner.book, &now()).expect("taken back");
    let undone = undo(returns);
    assert_eq!((undone.removed, undone.restored, undone.kept), (4, 0, 0));
    assert_eq!(owner.texts("select case_no || applied_at || status || refund_fen from cases order by case_no"), before);
    undo(orders);
    assert_eq!(owner.count("cases") + owner.count("orders"), 0);
}

#[test]
fn where_a_table_tells_states_and_no_time_of_payment_only_what_was_paid_counts_as_paid() {
    let owner = owner();
    let mut file = "订单编号,订单状态,下单时间,实付金额\n".to_owned();
    for at in 0..20 {
        let status = ["已发货", "已取消", "待付款", "交易成功"][at % 4];
        writeln!(file, "26090100000{at:02},{status},2026-09-01 10:{at:02}:00,20.00").expect("text");
    }
    let file = owner.file("orders.csv", &file);
    let draft = owner.look(&file, Some(Grain::Order)).draft;
    assert_eq!(draft.fields.iter().flatten().collect::<Vec<_>>(), ["order_no", "status", "created_at", "paid"]);
    owner.save(&file, draft, "订单").expect("saved");
    owner.import(&file);
    assert_eq!(owner.count("orders where paid_at is not null and status in ('shipped', 'completed')"), 10);
    assert_eq!(owner.count("orders where paid_at is null and status in ('closed', 'unpaid')"), 10);
}

/// Rows whose status nobody knows.
fn unknown(tried: &Tried) -> u64 {
    tried.issues.iter().filter(|issue| issue.code == "status_unknown").map(|issue| issue.rows).sum()
}

#[test]
fn a_table_of_returns_is_guessed_alike_in_both_scripts_and_never_as_goods_of_orders() {
    let owner = owner();
    for header in [TRADITIONAL, SIMPLIFIED] {
        let file = owner.file("returns.csv", &returns(header, &["退款已完成", "已取消"], |at| at % 2 == 0));
        let look = owner.look(&file, None);
        assert_eq!((look.draft.grain, look.grain_reason.as_str()), (Grain::Case, "case_columns"), "{header}");
        let named = json!([
            "case_no",
            "order_no",
            "applied_at",
            "reason",
            "status",
            "refund",
            "refunded_at",
            "product_id",
            "product_name",
            "sku_code",
            null,
            null
        ]);
        assert_eq!(fields(&look), named, "{header}");
        let lines = owner.look(&file, Some(Grain::Line));
        for at in [2, 4, 6, 10] {
            assert_eq!(lines.draft.fields[at], None, "{} would change the order", lines.columns[at].header);
        }
    }
}

#[test]
fn what_the_platforms_call_a_status_is_known_in_a_taught_table() {
    let owner = owner();
    let words = ["退款已完成", "已取消", "退貨中", "審核中"];
    let file = owner.file("returns.csv", &returns(TRADITIONAL, &words, |at| at % 4 == 0));
    let draft = owner.look(&file, None).draft;
    let tried = owner.attempt(&file, draft.clone()).expect("a rehearsal");
    let meant = |word: &str, ours: &str| StatusWord { word: word.into(), meaning: Some(ours.into()) };
    assert_eq!(
        tried.statuses,
        [
            meant(words[0], "refunded"),
            meant(words[1], "closed"),
            meant(words[2], "returned"),
            meant(words[3], "applied")
        ]
    );
    assert!(tried.issues.iter().all(|issue| issue.code != "status_unknown"), "{:?}", tried.issues);
    assert_eq!((tried.effect.cases, tried.effect.refund_fen.0), (12, 120_000), "what is asked for");
    assert_eq!((tried.effect.refunded, tried.effect.refunded_fen.0), (3, 30_000), "what went back");
    owner.save(&file, draft, "退貨").expect("saved");
    owner.import(&file);
    assert_eq!(owner.count("cases where date(refunded_at) = '2026-10-05' and refund_fen = 10000"), 3);
    assert_eq!(owner.count("cases where status = 'closed'"), 3);
}

#[test]
fn a_status_nobody_knows_is_taught_once_and_kept_with_the_layout() {
    let owner = owner();
    let file = owner.file("returns.csv", &returns(TRADITIONAL, &["等主管看過", "錢已撥回"], |_| false));
    let mut draft = owner.look(&file, None).draft;
    let tried = owner.attempt(&file, draft.clone()).expect("a rehearsal");
    assert!(tried.statuses.iter().all(|status| status.meaning.is_none()), "{:?}", tried.statuses);
    assert_eq!(unknown(&tried), 12);
    let taught = |ours: &str| BTreeMap::from([("錢已撥回".to_owned(), ours.to_owned())]);
    draft.statuses = taught("lost");
    assert_eq!(owner.attempt(&file, draft.clone()).expect_err("refused"), "layout_status_unknown");
    draft.statuses = taught("refunded");
    let tried = owner.attempt(&file, draft.clone()).expect("a rehearsal");
    assert_eq!(unknown(&tried), 6);
    assert_eq!(tried.statuses[0].word, "等主管看過", "what nobody has explained comes first");
    owner.save(&file, draft, "退貨").expect("saved");
    owner.import(&owner.file("next.csv", &returns(TRADITIONAL, &["等主管看過", "錢已撥回"], |_| false)));
    assert_eq!(owner.count("cases where status = 'refunded'"), 6);
}

#[test]
fn a_time_and_an_amount_of_refund_are_a_refund_whatever_the_status_says() {
    let owner = owner();
    let file = owner.file("returns.csv", &returns(TRADITIONAL, &["等主管看過"], |at| at < 4));
    let mut draft = owner.look(&file, None).draft;
    owner.save(&file, draft.clone(), "有狀態").expect("saved");
    owner.import(&file);
    let refunded = "cases where date(refunded_at) = '2026-10-05' and status = 'refunded'";
    assert_eq!(owner.count(refunded), 4);
    draft.fields[4] = None;
    let other = returns(TRADITIONAL, &["等主管看過"], |at| at < 4).replace("261001", "261002").replace("狀態", "欄");
    let other = owner.file("other.csv", &other);
    owner.save(&other, draft, "沒狀態").expect("saved");
    owner.import(&other);
    assert_eq!(owner.count(refunded), 8, "also where no status is read");
    assert_eq!(owner.count("cases where status is null"), 16);
}

#[test]
fn a_case_of_which_no_file_tells_how_far_it_is_waits_on_the_desk_and_on_its_page() {
    let owner = owner();
    let file = owner.file("returns.csv", &returns(TRADITIONAL, &["等主管看過"], |at| at < 4));
    owner.save(&file, owner.look(&file, None).draft, "退貨").expect("saved");
    owner.import(&file);
    let pile = |pile| {
        let ask = CaseDesk {
            shop: SHOP.into(),
            pile,
            narrow: None,
            text: None,
            person: None,
            sort: Sort::Urgency,
            skip: 0,
            limit: 50,
        };
        door::read(&owner.book, &now(), ask).expect("a desk")
    };
    let open = pile(Pile::Shop);
    assert_eq!((open.cases.len(), pile(Pile::Over).cases.len()), (8, 4));
    for row in &open.cases {
        assert_eq!((row.waits, row.over), (Waits::Told, false));
        let sheet = door::read(&owner.book, &now(), CaseShow { id: row.case.id }).expect("a sheet");
        assert_eq!((sheet.desk.waits, sheet.desk.over), (Waits::Told, false));
    }
    assert_eq!(owner.count("cases_over where over"), 4, "what counts open cases agrees");
}

#[test]
fn a_return_with_a_parcel_is_a_return_and_one_of_which_nothing_tells_says_so() {
    let owner = owner();
    let text = returns(TRADITIONAL, &["審核中"], |_| false).replacen("買家帳號", "退貨物流編號", 1);
    let sent = text.replace("buyer_", "RT00000007").replace("RT000000075\n", "\n");
    let file = owner.file("returns.csv", &sent);
    let look = owner.look(&file, None);
    assert_eq!(look.draft.fields[11].as_deref(), Some("return_tracking_no"));
    owner.save(&file, look.draft, "退貨").expect("saved");
    owner.import(&file);
    let kind = |case: &str| {
        let sql = format!("select id from cases where case_no = '{case}'");
        let id = owner.book.read(|tx| tx.one(&sql, [], |row| row.get(0))).expect("a case");
        let desk = door::read(&owner.book, &now(), CaseShow { id }).expect("a sheet").desk;
        (desk.kind.name(), desk.kind_told)
    };
    assert_eq!(kind("2610010000003"), ("return_refund", true));
    assert_eq!(kind("2610010000005"), ("refund_only", false), "nothing tells it");
}
