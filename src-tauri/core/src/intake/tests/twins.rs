//! Files that belong to another shop of the same platform.

use super::any::{named, shop};
use super::*;

fn into(owner: &Owner, files: &[PathBuf], shop: &str, twins: Twins) -> Result<ImportReport, pintui_store::Error> {
    let ask = ImportFiles { shop: shop.into(), twins, ..Owner::ask(files) };
    CommitImport { ask, plan: None }.perform(&owner.book, &now())
}

#[test]
fn the_files_of_one_shop_are_not_taken_into_another_without_a_word() {
    let owner = owner();
    let files = owner.export(&plain(80), "files");
    owner.import(&files);
    let refused = into(&owner, &files, "另一家店", Twins::Ask).expect_err("the orders are the first shop's");
    assert_eq!(refused.code, "wrong_shop");
    assert_eq!((refused.params["other"].as_str(), refused.params["same"].as_i64()), (Some(SHOP), Some(80)));
    assert_eq!((owner.count("shops"), owner.count("orders")), (1, 80), "a refusal left something");
    let cases = into(&owner, &files[2..], "另一家店", Twins::Ask).expect_err("so are the cases");
    assert_eq!(cases.code, "wrong_shop");
    let preview = ImportFiles { shop: "另一家店".into(), ..Owner::ask(&files) };
    let preview = PreviewImport { ask: preview, bad_files: BadFiles::SetAside }.perform(&owner.book, &now());
    assert_eq!(preview.expect_err("the preview asks").code, "wrong_shop");
    assert!(into(&owner, &files, "另一家店", Twins::Take).is_ok(), "a person may insist");
    assert!(into(&owner, &files, "另一家店", Twins::Ask).is_ok(), "what is there already asks no more");
}

#[test]
fn a_refund_file_of_orders_that_another_shop_has_is_noticed() {
    let owner = owner();
    let files = owner.export(&plain(400), "files");
    owner.import(&files[..2]);
    let refused = into(&owner, &files[2..], "另一家店", Twins::Ask).expect_err("its orders are the first shop's");
    assert_eq!(refused.code, "wrong_shop");
}

#[test]
fn two_shops_of_different_orders_are_never_asked_about() {
    let owner = owner();
    owner.import(&owner.export(&plain(80), "one"));
    let other = owner.export(&Recipe { seed: 12, ..plain(80) }, "other");
    assert!(into(&owner, &other, "另一家店", Twins::Ask).is_ok());
}

#[test]
fn shops_that_count_from_one_thousand_and_one_are_told_apart_by_time_and_money() {
    let (owner, format) = (owner(), named("shopify-orders"));
    let mut one = shop("shopify", 20);
    let file = owner.wrote(format, &one, &[]);
    owner.import(std::slice::from_ref(&file));
    let again = into(&owner, std::slice::from_ref(&file), "Second", Twins::Ask);
    assert_eq!(again.expect_err("the very same orders").code, "wrong_shop");
    for order in &mut one.orders {
        order.created += chrono::TimeDelta::hours(3);
    }
    let alike = owner.wrote(format, &one, &[]);
    let numbers = into(&owner, &[alike], "Second", Twins::Ask);
    assert!(numbers.is_ok(), "only the numbers are alike: {numbers:?}");
}
