//! The owner's lists: what she saves the next parcel shows, and what was checked keeps its list.

use super::*;
use crate::checks::checklist::category::{CheckedProducts, ChooseCategory};
use crate::checks::checklist::edit::{ListPlace, PutChecklistAway, SaveChecklist};
use crate::checks::checklist::sheet::{ChecklistSheet, ChecklistShow};
use crate::checks::checklist::shelf::ChecklistShelf;
use crate::checks::checklist::used::CheckShow;
use crate::checks::checklist::{FollowUp, Point, Proof, Step, preset};

const SHIRT: &str = "云朵棉圆领短袖T恤";

fn clothing() -> ListPlace {
    ListPlace { shop: Some(SHOP.to_owned()), category: "clothing".to_owned(), product: None }
}

fn everywhere() -> ListPlace {
    ListPlace { shop: None, ..clothing() }
}

/// A point of the owner's own.
fn pilling() -> Point {
    let mut point = preset("clothing").expect("there").points[0].clone();
    point.id = String::new();
    point.step = Step::Function;
    point.text = Some(" 翻面轻搓，不掉毛 ".to_owned());
    point.follow = Some(FollowUp::HaltProduct);
    point
}

/// The preset of a category with one point more.
fn with_pilling(place: ListPlace, seen: i64) -> SaveChecklist {
    let list = preset(&place.category).expect("there").clone();
    let mut points = list.points;
    points.push(pilling());
    SaveChecklist { place, points, defects: list.defects, seen }
}

impl Station {
    fn saves(&self, list: SaveChecklist) -> i64 {
        self.acts("save_checklist", list).expect("a good list").version
    }

    fn refuses(&self, list: SaveChecklist) -> String {
        self.acts("save_checklist", list).expect_err("this list should be refused").code.into_owned()
    }

    fn sheet(&self, place: ListPlace) -> ChecklistSheet {
        self.asks(ChecklistShow { shop: SHOP.to_owned(), place, version: None }).expect("shown")
    }

    fn asks_for(&self, scanned: &str, text: &str) -> bool {
        self.parcel(scanned).checklist.points.iter().any(|point| point.text.as_deref() == Some(text))
    }
}

const PILLING: &str = "翻面轻搓，不掉毛";

#[test]
fn an_added_point_is_on_the_next_parcel_and_earlier_checks_keep_their_list() {
    let station = station();
    station.takes(order("1"));
    station.takes(order("2"));
    station.records(all_passed(&station.parcel("1"))).expect("kept");
    assert_eq!(station.saves(with_pilling(clothing(), 0)), 1);
    let parcel = station.parcel("2");
    assert!(station.asks_for("2", PILLING));
    assert!(parcel.checklist.points.is_sorted_by_key(|point| point.step));
    station.records(all_passed(&parcel)).expect("kept");
    let shown = |id| station.asks(CheckShow { id }).expect("shown");
    let texts = |id| -> Vec<String> {
        shown(id).list.expect("kept").points.into_iter().filter_map(|point| point.text).collect()
    };
    assert_eq!((texts(1), texts(2)), (vec![], vec![PILLING.to_owned()]));
    assert_eq!(shown(2).answers.len(), parcel.checklist.points.len());
    // A later version changes neither.
    let mut later = with_pilling(clothing(), 1);
    later.points.truncate(2);
    assert_eq!(station.saves(later), 2);
    assert_eq!((texts(1), texts(2)), (vec![], vec![PILLING.to_owned()]));
}

#[test]
fn the_list_of_an_undone_check_stays_for_the_others() {
    let station = station();
    station.takes(order("1"));
    station.takes(order("2"));
    station.records(all_passed(&station.parcel("1"))).expect("kept");
    station.records_at("2026-11-22T09:50:00", all_passed(&station.parcel("2"))).expect("kept");
    let first: i64 = station
        .book
        .read(|tx| tx.one("select min(id) from operations where name = 'record_check'", [], |row| row.get(0)))
        .expect("there");
    let undo = Operation { name: "undo", actor: "station", at: at(NOW), detail: serde_json::json!({}), outside: false };
    station.book.write(&undo, |tx| tx.revert(first)).expect("undone");
    let sheet = station.asks(CheckShow { id: 2 }).expect("shown");
    assert!(sheet.list.is_some());
    assert_eq!(station.count("used_checklists"), 1);
}

#[test]
fn a_check_from_before_lists_were_kept_shows_its_preset() {
    let station = station();
    station.takes(order("1"));
    station.records(all_passed(&station.parcel("1"))).expect("kept");
    station.write("older", |tx| tx.change("update checks set list_digest = null, checklist = 'clothing-1+food-1'", []));
    let list = station.asks(CheckShow { id: 1 }).expect("shown").list.expect("a preset");
    assert!(["stains", "expiry"].iter().all(|id| list.points.iter().any(|point| point.id == *id)));
}

#[test]
fn the_narrower_list_counts_and_put_away_the_wider_one_does_again() {
    let station = station();
    station.takes(order("1"));
    let product = station.book.read(|tx| tx.one("select id from products", [], |row| row.get(0))).expect("sold");
    let of_product = ListPlace { product: Some(product), ..clothing() };
    let version = || station.parcel("1").checklist.version;
    let mut seen = vec![version()];
    for place in [everywhere(), clothing(), of_product.clone()] {
        station.saves(with_pilling(place, 0));
        seen.push(version());
    }
    assert_eq!(seen, ["clothing-1", "clothing-own1.1", "clothing-own2.1", "clothing-own3.1"]);
    for place in [of_product.clone(), clothing(), everywhere()] {
        assert_eq!(version(), seen.pop().expect("one for each"));
        station.acts("put_checklist_away", PutChecklistAway { place }).expect("in force");
    }
    assert_eq!(version(), "clothing-1");
    // Saved anew it goes on counting its versions.
    let sheet = station.sheet(of_product.clone());
    assert_eq!((sheet.in_force, sheet.newest, sheet.versions.len()), (None, 1, 1));
    assert_eq!(station.saves(with_pilling(of_product, 1)), 2);
}

#[test]
fn two_windows_cannot_save_over_each_other() {
    let station = station();
    station.saves(with_pilling(clothing(), 0));
    assert_eq!(station.refuses(with_pilling(clothing(), 0)), "checklist_changed_since");
}

#[test]
fn a_list_that_cannot_be_worked_with_is_refused() {
    let station = station();
    let changed = |change: fn(&mut SaveChecklist)| {
        let mut list = with_pilling(clothing(), 0);
        change(&mut list);
        station.refuses(list)
    };
    assert_eq!(changed(|list| list.points.clear()), "checklist_no_points");
    assert_eq!(changed(|list| list.defects.clear()), "checklist_no_defects");
    assert_eq!(changed(|list| list.points[7].text = Some("  ".to_owned())), "checklist_text_missing");
    assert_eq!(changed(|list| list.points[7].text = Some("长".repeat(41))), "checklist_text_long");
    assert_eq!(changed(|list| list.points.push(list.points[0].clone())), "checklist_twice");
    assert_eq!(changed(|list| list.defects.push(list.defects[0].clone())), "checklist_too_many");
    assert_eq!(changed(|list| list.points[0].good = Some("no.png".to_owned())), "picture_unknown");
    assert_eq!(changed(|list| list.place.category = "cars".to_owned()), "checklist_category_unknown");
    assert_eq!(changed(|list| list.place.product = Some(9)), "checklist_product_unknown");
    assert_eq!(station.count("checklists"), 0);
}

#[test]
fn switching_on_cannot_be_left_out_of_any_list_for_electronics() {
    let station = station();
    station.takes(Order { lines: vec![line("入耳式蓝牙耳机")], ..order("1") });
    let electronics = ListPlace { category: "electronics".to_owned(), ..clothing() };
    let mut list = with_pilling(electronics.clone(), 0);
    list.points.retain(|point| point.id != "power_on");
    assert_eq!(station.refuses(list), "checklist_point_locked");
    let mut list = with_pilling(electronics, 0);
    list.points.iter_mut().for_each(|point| point.optional = true);
    assert_eq!(station.refuses(list), "checklist_point_locked");
    // Nor by giving an electronic product a list made from another category's.
    let of_product = ListPlace { product: Some(1), ..clothing() };
    assert_eq!(station.refuses(with_pilling(of_product, 0)), "checklist_point_locked");
}

#[test]
fn a_product_gets_the_list_of_the_category_that_the_owner_says() {
    let station = station();
    station.takes(order("1"));
    let listed = || {
        let ask = CheckedProducts { shop: SHOP.to_owned(), text: "T恤".to_owned(), category: None, skip: 0, limit: 9 };
        let page = station.asks(ask).expect("listed");
        let product = page.products.first().expect("sold").clone();
        (page.total, product.category, product.chosen, product.orders)
    };
    assert_eq!(listed(), (1, "clothing".to_owned(), false, 1));
    let choose = |category: Option<&str>| {
        station.acts("choose_category", ChooseCategory { product: 1, category: category.map(str::to_owned) })
    };
    choose(Some("sports")).expect("chosen");
    assert_eq!(listed(), (1, "sports".to_owned(), true, 1));
    assert_eq!(station.parcel("1").checklist.version, "sports-1");
    assert_eq!(choose(Some("cars")).expect_err("no such category").code, "checklist_category_unknown");
    choose(None).expect("told by its title again");
    assert_eq!(station.parcel("1").checklist.version, "clothing-1");
}

#[test]
fn the_shelf_counts_the_products_of_each_list() {
    let station = station();
    station.takes(Order { lines: vec![line(SHIRT), line("入耳式蓝牙耳机")], ..order("1") });
    station.saves(with_pilling(ListPlace { product: Some(1), ..clothing() }, 0));
    let shelf = station.asks(ChecklistShelf { shop: SHOP.to_owned() }).expect("listed");
    let of =
        |category: &str| shelf.categories.iter().find(|list| list.category == category).expect("a preset").products;
    assert_eq!((of("clothing"), of("electronics"), shelf.categories.len()), (0, 1, 13));
    assert_eq!((shelf.products.len(), shelf.products[0].name.as_str()), (1, SHIRT));
}

#[test]
fn a_point_that_asks_for_a_photo_passes_only_with_one() {
    let station = station();
    station.takes(order("1"));
    let mut list = with_pilling(clothing(), 0);
    list.points[1].proof = Some(Proof::Required);
    station.saves(list);
    let parcel = station.parcel("1");
    assert_eq!(station.refusal(all_passed(&parcel)), "check_proof_missing");
    let mut ask = all_passed(&parcel);
    answer(&mut ask, "stains").proofs = vec!["aa.jpg".to_owned()];
    station.records(ask).expect("proven");
    let sheet = station.asks(CheckShow { id: 1 }).expect("shown");
    assert!(sheet.answers.iter().any(|answer| answer.proofs == ["aa.jpg"]));
    assert_eq!(station.asks(CheckShow { id: 2 }).expect_err("no such check").code, "check_unknown");
}

#[test]
fn a_fault_of_the_owners_own_is_shown_in_her_words_for_ever() {
    let station = station();
    station.takes(order("1"));
    let mut list = with_pilling(clothing(), 0);
    list.defects[0].id = String::new();
    list.defects[0].text = Some("掉毛".to_owned());
    station.saves(list);
    let parcel = station.parcel("1");
    let point = parcel.checklist.points.iter().find(|point| point.text.is_some()).expect("hers").clone();
    let mut ask = all_passed(&parcel);
    let found = answer(&mut ask, &point.id);
    (found.result, found.severity) = (PointResult::Failed, Some(Severity::Major));
    found.defect = Some(parcel.checklist.defects[0].id.clone());
    let fault = station.records(ask).expect("kept").fault.expect("a fault");
    assert_eq!((fault.point_text.as_deref(), fault.defect_text.as_deref()), (Some(PILLING), Some("掉毛")));
}
