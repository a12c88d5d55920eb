//! What the checklists promise to packers.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;

use super::*;

fn titled<'a>(titles: &[&'a str]) -> Checklist {
    let goods: Vec<Article<'a>> = titles.iter().map(|title| Article { product: None, title, category: None }).collect();
    for_goods(&goods)
}

fn points_of(list: &Checklist, step: Step) -> Vec<&str> {
    list.points.iter().filter(|point| point.step == step).map(|point| point.id.as_str()).collect()
}

#[test]
fn every_list_has_three_steps_and_at_most_nine_faults() {
    for list in all() {
        let looked_at = points_of(list, Step::Appearance).len() + points_of(list, Step::Function).len();
        assert!((3..=5).contains(&looked_at), "{}", list.category);
        assert!(!points_of(list, Step::Function).is_empty(), "{}", list.category);
        assert!((1..=2).contains(&points_of(list, Step::Gift).len()), "{}", list.category);
        assert!(list.defects.len() <= NUMBER_KEYS, "{}", list.category);
        assert_eq!(list.defects.last().map(|defect| defect.id.as_str()), Some(OTHER), "{}", list.category);
        assert!(list.version.starts_with(&list.category), "{}", list.version);
        assert!(list.points.is_sorted_by_key(|point| point.step), "{}", list.category);
    }
    assert_eq!(lists_last().category, "generic");
}

#[test]
fn the_title_tells_the_category() {
    for (title, category) in [
        ("云朵棉圆领短袖T恤", "clothing"),
        ("垂感高腰阔腿裤", "clothing"),
        ("入耳式蓝牙耳机", "electronics"),
        ("磁吸无线充电宝", "electronics"),
        ("幼儿软底学步鞋", "shoes"),
        ("氨基酸温和洁面乳", "beauty"),
        ("手剥原味巴旦木", "food"),
        ("大容量帆布双肩包", "bags"),
        ("新生儿纸尿裤L码", "baby"),
        ("足金转运珠手链", "jewellery"),
        ("全棉四件套床单款", "home"),
        ("木质积木拼图", "toys"),
        ("儿童睡前故事绘本", "books"),
        ("加厚防滑瑜伽垫", "sports"),
        ("高腰瑜伽裤", "clothing"),
        ("竹纤维厨房抹布十片", "generic"),
    ] {
        assert_eq!(titled(&[title]).category, category, "{title}");
    }
}

#[test]
fn a_phone_stand_is_no_phone() {
    assert_eq!(titled(&["桌面折叠手机支架"]).category, "generic");
}

#[test]
fn the_category_of_the_product_overrides_its_title() {
    let with = |category| {
        for_goods(&[Article { product: None, title: "手机造型抱枕套装", category: Some(category) }]).category
    };
    assert_eq!((with("clothing"), with("数码/耳机")), ("clothing".to_owned(), "electronics".to_owned()));
}

#[test]
fn goods_of_no_known_kind_get_the_generic_list_whose_function_may_be_left_out() {
    let list = titled(&["神秘小物件"]);
    assert_eq!(list.version, "generic-1");
    assert!(list.points.iter().all(|point| point.step != Step::Function || point.optional));
}

#[test]
fn there_are_presets_for_twelve_categories_beside_the_generic_one() {
    assert!(all().len() > 12);
    let mut words: Vec<&String> = all().iter().flat_map(|list| &list.words).collect();
    let count = words.len();
    words.sort();
    words.dedup();
    assert_eq!(words.len(), count, "a word that stands in two lists tells nothing");
}

#[test]
fn electronics_cannot_skip_being_switched_on() {
    let list = titled(&["入耳式蓝牙耳机"]);
    assert!(list.points.iter().any(|point| point.id == "power_on" && !point.optional));
}

#[test]
fn a_mixed_parcel_gets_every_point_once_and_all_kinds_of_faults() {
    let list = titled(&["入耳式蓝牙耳机", "云朵棉圆领短袖T恤", "神秘小物件"]);
    assert_eq!(list.version, "clothing-1+electronics-1+generic-1");
    assert_eq!(points_of(&list, Step::Function), ["zip_buttons", "power_on", "keys_ports", "works"]);
    assert_eq!(points_of(&list, Step::Gift), ["gifts", "card", "accessories"]);
    assert_eq!(list.points.iter().filter(|point| point.id == "surface").count(), 1);
    assert_eq!(list.defects.len(), NUMBER_KEYS);
    assert!(["stain", "no_power", OTHER].iter().all(|id| list.defects.iter().any(|defect| defect.id == *id)));
}

#[test]
fn every_point_comes_with_a_drawing_of_good_and_bad_that_needs_no_translation() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/drawings");
    let mut drawn: HashMap<String, String> = fs::read_dir(folder)
        .expect("the drawings lie beside the lists")
        .map(|file| file.expect("the folder can be read").path())
        .map(|path| (path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), read(&path)))
        .collect();
    let bytes: usize = drawn.values().map(String::len).sum();
    assert!(bytes < 300_000, "{bytes} bytes are more than the page should carry");
    for (name, svg) in &drawn {
        assert!(svg.contains("</svg>") && !svg.contains("<text"), "{name}");
    }
    let mut shown: HashSet<String> = HashSet::new();
    for (list, point) in all().iter().flat_map(|list| list.points.iter().map(move |point| (list, point))) {
        let of_category = format!("{}.{}", point.id, list.category);
        let name = if drawn.contains_key(&format!("{of_category}-good")) { of_category } else { point.id.clone() };
        let (good, bad) = (drawn.get(&format!("{name}-good")), drawn.get(&format!("{name}-bad")));
        assert!(good.is_some() && bad.is_some(), "{}: the packer sees no picture of {}", list.category, point.id);
        assert_ne!(good, bad, "{name}: good and bad look the same");
        shown.extend([format!("{name}-good"), format!("{name}-bad")]);
    }
    drawn.retain(|name, _| !shown.contains(name));
    assert!(drawn.is_empty(), "drawings of no point: {:?}", drawn.keys());
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a drawing is a text")
}
