//! Headers in every state that owners and tools leave them in.

use super::*;
use crate::platforms::formats;

fn recognised(head: &[Vec<String>]) -> Result<Profile, Unrecognised> {
    recognise(head, &Known { formats: formats::built_in(), wanted: None, platform: None })
}

fn head(format: &str) -> Vec<Vec<String>> {
    let format = formats::built_in().iter().find(|known| known.id == format).expect("a format");
    vec![names(format)]
}

fn names(format: &Format) -> Vec<String> {
    let mut names: Vec<String> = format.columns.iter().map(|column| column.name.clone()).collect();
    names.dedup();
    names
}

#[test]
fn every_format_recognises_its_own_header() {
    for format in formats::built_in() {
        let profile = recognised(&head(&format.id)).expect(&format.id);
        assert_eq!(profile.format.id, format.id);
    }
}

#[test]
fn title_rows_blanks_and_brackets_do_not_hide_a_header() {
    let mut rows = vec![vec!["示例店 订单导出".to_owned()], Vec::new()];
    rows.push(head("taobao-refunds-v3")[0].iter().map(|name| format!("{} \t", name.replace('(', "（"))).collect());
    let profile = recognised(&rows).expect("the header in row 3");
    assert_eq!((profile.format.id.as_str(), profile.header_row), ("taobao-refunds-v3", 3));
}

#[test]
fn a_shops_own_columns_in_front_leave_the_platforms_columns() {
    let mut rows = head("taobao-refunds-v3");
    for (at, own) in ["月份", "退款完结时间", "退款的申请时间", "单量"].into_iter().enumerate() {
        rows[0].insert(at, own.to_owned());
    }
    let profile = recognised(&rows).expect("still a refund file");
    let applied = profile.uses.iter().find(|used| used.field == "applied_at").expect("applied_at");
    assert!(applied.at > 4, "the pasted column was taken for the platform's");
}

#[test]
fn a_few_known_names_without_the_status_are_no_order_file() {
    let names = ["订单编号", "总金额", "买家实际支付金额", "收货地址 ", "订单创建时间", "订单付款时间 ", "退款金额"];
    let nearest = recognised(&[names.map(str::to_owned).to_vec()]).err().expect("unknown").nearest;
    assert!(nearest.iter().any(|near| near.missing == ["订单状态"]), "{nearest:?}");
}

/// Columns that no platform has.
const FOREIGN: [&str; 5] = ["单量", "毛利", "备用1", "对账", "负责组"];

/// The header with every third column that is not required gone, the rest in another order, and foreign columns among them.
fn worn(format: &Format) -> Vec<String> {
    let needed: Vec<&str> = format.required.iter().flatten().map(String::as_str).collect();
    let is_needed = |name: &String| {
        format
            .columns
            .iter()
            .any(|column| column.name == *name && column.field.as_deref().is_some_and(|field| needed.contains(&field)))
    };
    let mut left = names(format);
    let mut goes = left.len() * 3 / 10;
    let mut at = 0;
    left.retain(|name| {
        at += 1;
        let gone = goes > 0 && at % 3 != 0 && !is_needed(name);
        goes -= usize::from(gone);
        !gone
    });
    left.reverse();
    let half = left.len() / 2;
    left.rotate_left(half);
    for (at, name) in FOREIGN.into_iter().enumerate() {
        left.insert(at * 2, name.to_owned());
    }
    left
}

#[test]
fn a_header_with_columns_gone_added_and_shuffled_is_still_recognised() {
    for format in formats::built_in() {
        let header = worn(format);
        let profile =
            recognised(std::slice::from_ref(&header)).map_err(|why| format!("{}: {why:?}", format.id)).expect("known");
        assert_eq!((&profile.format.platform, profile.format.grain), (&format.platform, format.grain), "{}", format.id);
        let own = |column: &Column| {
            let used = |used: &&Use| header[used.at] == column.name && Some(&used.field) == column.field.as_ref();
            column.field.is_none() || !header.contains(&column.name) || profile.uses.iter().any(|one| used(&one))
        };
        let lost: Vec<&String> =
            format.columns.iter().filter(|column| !own(column)).map(|column| &column.name).collect();
        assert!(lost.is_empty(), "{} read as {} loses {lost:?}", format.id, profile.format.id);
    }
}

#[test]
fn headers_that_two_platforms_could_have_written_are_not_guessed() {
    let format = |id: &str, platform: &str| {
        let columns = r#"[{"name":"单号","field":"order_no"},{"name":"商品","field":"product_name"}]"#;
        let text = format!(
            r#"{{"id":"{id}","platform":"{platform}","grain":"line","edition":1,"required":[],"columns":{columns}}}"#
        );
        Arc::new(Format::read(&text).expect("a format"))
    };
    let formats = [format("one", "jd"), format("two", "pdd")];
    let head = [vec!["单号".to_owned(), "商品".to_owned()]];
    let known = Known { formats: &formats, wanted: None, platform: None };
    let alike = recognise(&head, &known).err().expect("nobody can tell");
    assert!(alike.alike && alike.nearest.len() == 2, "{alike:?}");
    for (known, chosen) in
        [(Known { wanted: Some("two"), ..known }, "two"), (Known { platform: Some("jd"), ..known }, "one")]
    {
        assert_eq!(recognise(&head, &known).ok().map(|profile| profile.format.id.clone()).as_deref(), Some(chosen));
    }
}

#[test]
fn a_long_explained_header_is_matched_by_its_beginning_whole_names_first() {
    let mut rows = head("shopee-orders");
    for name in &mut rows[0] {
        if name == "收件者電話" {
            name.push_str(" (若您是蝦皮賣家，請留意)");
        }
    }
    let profile = recognised(&rows).expect("known");
    let phone = rows[0].iter().position(|name| name.starts_with("收件者電話")).expect("there");
    assert!(profile.personal[phone], "an explained header hides a phone number");
    let wechat = recognised(&head("wechat-orders")).expect("known");
    assert_eq!(wechat.format.id, "wechat-orders");
}
