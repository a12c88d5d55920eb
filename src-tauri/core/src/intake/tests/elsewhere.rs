//! A file of another platform than the shop it was brought to.

use super::traps::{JD, PDD, file};
use super::*;

fn jd(owner: &Owner) -> PathBuf {
    file(owner, "jd-orders", &JD, &[&["301234567891", "1", "杯", "1", "10", "完成", "2026-10-01 10:00:00"]])
}

fn pdd(owner: &Owner) -> PathBuf {
    let row = ["261003-123456789012341", "待发货", "杯子", "1", "10.00", "2026-10-03 10:00:00"];
    file(owner, "pdd-orders-v2", &PDD, &[&row, &row])
}

fn into(owner: &Owner, files: &[PathBuf], shop: &str, platform: Option<&str>) -> Result<(), pintui_store::Error> {
    let ask = ImportFiles { shop: shop.into(), platform: platform.map(str::to_owned), ..Owner::ask(files) };
    CommitImport { ask, plan: None }.perform(&owner.book, &now()).map(|_| ())
}

#[test]
fn the_refusal_names_both_platforms_and_the_shops_that_take_the_file() {
    let owner = owner();
    owner.import(&[pdd(&owner)]);
    into(&owner, &[jd(&owner)], "京东一店", None).expect("a shop of its own");
    for platform in [None, Some("pdd")] {
        let refused = into(&owner, &[jd(&owner)], SHOP, platform).expect_err("another platform's");
        let told = |name: &str| refused.params[name].as_str().unwrap_or_default().to_owned();
        assert_eq!(refused.code, "platform_differs");
        assert_eq!((told("platform"), told("found"), told("shop")), ("pdd".into(), "jd".into(), SHOP.into()));
        assert_eq!(refused.params["shops"], serde_json::json!(["京东一店"]));
        assert!(told("profile").starts_with("jd-orders"));
    }
    let both = Owner::ask(&[jd(&owner), pdd(&owner)]);
    let plan = PreviewImport { ask: both, bad_files: BadFiles::SetAside }.perform(&owner.book, &now());
    let plan = plan.expect("one of them fits");
    assert_eq!(plan.set_aside[0].refused.params["shops"], serde_json::json!(["京东一店"]));
    assert_eq!((owner.count("shops"), owner.count("orders")), (2, 2), "a refusal left something");
}

#[test]
fn a_platform_that_is_named_and_is_not_the_files_refuses_it_for_a_new_shop_too() {
    let owner = owner();
    let refused = into(&owner, &[jd(&owner)], "新店", Some("douyin")).expect_err("another platform's");
    assert_eq!((refused.code.as_ref(), &refused.params["shops"]), ("platform_differs", &serde_json::json!([])));
    assert_eq!(owner.count("shops"), 0);
}

#[test]
fn a_platform_that_is_named_and_is_not_the_shops_is_told_by_the_shop() {
    let owner = owner();
    owner.import(&[pdd(&owner)]);
    for file in [jd(&owner), pdd(&owner)] {
        let refused = into(&owner, &[file], SHOP, Some("jd")).expect_err("not the shop's");
        let told = ["shop", "platform", "found"].map(|name| refused.params[name].as_str().unwrap_or_default());
        assert_eq!((refused.code.as_ref(), told), ("platform_other", [SHOP, "pdd", "jd"]));
    }
    assert_eq!((owner.count("shops"), owner.count("orders")), (1, 1));
}
