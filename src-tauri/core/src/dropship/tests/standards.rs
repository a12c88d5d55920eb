//! The standard of a partner: its versions, its consent, and the checks that are held to it.

use super::*;

fn add(given: &Given, from: &str, share: i64) -> Value {
    let wish =
        json!({ "partner": EAST, "text": "每件开箱看外观", "check_share": share, "bears_share": 50, "from_on": from });
    act(given, "add_partner_standard", wish)
}

fn consent(given: &Given, standard: &Value, on: &str) {
    let wish = json!({ "standard": standard, "consented_on": on, "consented_by": "周经理", "by": "店长" });
    given.knock(Who::HERE, "consent_to_standard", wish).expect("noted");
}

#[test]
fn a_version_counts_from_the_partners_consent_and_its_checks_are_held_to_it() {
    let given = two_bad_months();
    let first = add(&given, "2026-09-01", 100);
    let told = |given: &Given| ask(given, "partner_standards", json!({ "partner": EAST }));
    assert_eq!((&first["number"], &told(&given)[0]["counts"]), (&json!(1), &Value::Null), "nobody has agreed");
    consent(&given, &first["id"], "2026-10-01");
    let second = add(&given, "2026-11-01", 50);
    let versions = told(&given);
    assert_eq!((&versions[0]["number"], &versions[0]["counts"]), (&json!(2), &Value::Null));
    assert_eq!(versions[1]["counts"], json!({ "from": "2026-10-01", "to": null }), "the older one goes on");

    // Of forty parcels of October the partner checked thirty; one that had passed came back for quality.
    let sheet: String = (0..30).map(|at| format!("E2026-10{at},合格,合格,合格\n")).collect();
    let file = given.folder.path().join("checks.csv");
    std::fs::write(&file, format!("订单号,外观,功能,赠品\n{sheet}")).expect("written");
    let wish = json!({ "shop": SHOP, "partner": EAST, "file": file.to_string_lossy() });
    given.knock(Who::HERE, "import_partner_checks", wish).expect("taken");
    given.case(json!({ "case_no": "R1", "order_no": "E2026-103", "kind": "return_refund", "status": "applied",
        "reason_stated": "质量问题", "applied_at": "2026-10-20T10:00:00" }));
    consent(&given, &second["id"], "2026-11-10");
    let versions = told(&given);
    assert_eq!(versions[1]["counts"], json!({ "from": "2026-10-01", "to": "2026-11-09" }));
    let october = &versions[1];
    assert_eq!((&october["checked"]["hits"], &october["escaped"]["hits"]), (&json!(30), &json!(1)));
    assert_eq!((&october["short"], &versions[0]["counts"]["from"]), (&json!(true), &json!("2026-11-10")));
    let wish = json!({ "partner": EAST, "text": "x", "check_share": 50, "bears_share": 0, "from_on": "2026-11-01" });
    assert_eq!(refused(&given, "add_partner_standard", wish), "partner_standard_not_later");
}
