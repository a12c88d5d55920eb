//! Columns of goods are no persons, whatever their names and numbers look like; what is a person's stays out.

use std::fmt::Write as _;

use serde_json::json;

use super::{fields, owner};
use crate::platforms::formats::Grain;

/// Returns in which one column is headed so and says this of each.
fn returns(header: &str, cell: impl Fn(usize) -> String) -> String {
    let mut file = format!("Return ID,Order ID,{header},Refund Amount,Request Time\n");
    for at in 10..40 {
        writeln!(file, "40350000000000{at},5770123456780682{at},{},22.50,2026-11-{:02} 16:47", cell(at), at % 28 + 1)
            .expect("text");
    }
    file
}

#[test]
fn names_and_numbers_of_goods_are_guessed_as_goods() {
    let owner = owner();
    for (header, cell, field) in [
        ("Product Name", "Spice Rack", "product_name"),
        ("product-name", "Linen Apron", "product_name"),
        ("商品名稱", "毛毯", "product_name"),
        ("商品ID", "18901234567", "product_id"),
        ("Seller SKU", "RACK-3", "sku_code"),
    ] {
        let look = owner.look(&owner.file("returns.csv", &returns(header, |_| cell.to_owned())), Some(Grain::Case));
        assert!(!look.columns[2].personal, "{header}");
        assert_eq!((fields(&look)[2].as_str(), look.head[0].cells[2].as_str()), (Some(field), cell), "{header}");
    }
}

#[test]
fn a_column_taken_for_personal_by_its_name_alone_is_corrected_by_its_owner() {
    let owner = owner();
    let file = owner.file("returns.csv", &returns("Style Name", |at| format!("Rack no {}", at % 3)));
    let look = owner.look(&file, None);
    let column = &look.columns[2];
    assert!(column.personal && column.may_be_goods && look.draft.fields[2].is_none());
    assert_eq!(look.head[0].cells[2], "Rack no 1", "who is to say what it is has to see it");
    let mut draft = look.draft;
    draft.fields[2] = Some("return_carrier".into());
    assert_eq!(owner.attempt(&file, draft.clone()).expect_err("no goods"), "layout_field_personal");
    draft.fields[2] = Some("product_name".into());
    owner.save(&file, draft, "退貨").expect("saved");
    let read = owner.import(&file).files.remove(0).columns;
    assert_eq!((read[2].reading.as_str(), read[2].field.as_deref()), ("used", Some("product_name")));
    assert_eq!(
        owner.texts("select distinct product_name from cases order by 1"),
        ["Rack no 0", "Rack no 1", "Rack no 2"]
    );
}

#[test]
fn no_field_opens_a_column_of_names_phones_or_addresses() {
    let owner = owner();
    let people = [
        ("Style Name", "Anna Berg", true),
        ("Style Name", "0912345678", false),
        ("Customer SKU", "13900001234", false),
        ("Capacity", "anna@example.com", false),
        ("Recipient", "Spice Rack", false),
        ("客户商品编码", "11010519491231002X", false),
    ];
    for (header, cell, varied) in people {
        let letters = ('a'..='z').cycle();
        let cells: Vec<String> =
            letters.take(60).map(|c| if varied { format!("{cell}{c}") } else { cell.into() }).collect();
        let file = owner.file("returns.csv", &returns(header, |at| cells[at].clone()));
        let look = owner.look(&file, Some(Grain::Case));
        assert!(look.columns[2].personal && !look.columns[2].may_be_goods, "{header} {cell}");
        assert_eq!(look.head[0].cells[2], "······", "{header} {cell}");
        for field in ["product_name", "product_id", "sku_code", "reason"] {
            let mut draft = look.draft.clone();
            draft.fields[2] = Some(field.into());
            let refused = owner.attempt(&file, draft.clone()).expect_err("it tells of persons");
            assert_eq!(refused, "layout_field_personal", "{header} {cell} {field}");
            assert_eq!(owner.save(&file, draft, "x").expect_err("nor is it kept"), "layout_field_personal");
        }
    }
    assert_eq!(owner.count("profiles"), 0);
}

#[test]
fn what_tells_how_a_return_went_is_guessed_by_its_name() {
    let owner = owner();
    let file = "Return ID,Order ID,Seller SKU,Request Time,Refund Time,退貨物流編號\n\
                4035,5770123456780682,RACK-3,2026-11-12 16:47,2026-11-13 16:47,RT000000070\n";
    let look = owner.look(&owner.file("returns.csv", file), None);
    let named = ["case_no", "order_no", "sku_code", "applied_at", "refunded_at", "return_tracking_no"];
    assert_eq!((look.draft.grain, fields(&look)), (Grain::Case, json!(named)));
}
