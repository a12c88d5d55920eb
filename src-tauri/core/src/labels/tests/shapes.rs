//! Nothing runs off a label: not a long name, not odd letters, on no size of paper.

use proptest::prelude::*;

use super::super::bitmap::Bitmap;
use super::super::design::layout;
use super::super::dialect::Dialect;
use super::super::draw;
use super::super::layout::{Area, Item, Layout};
use super::super::subject::{Size, Words};
use super::{aside, printer, said};
use crate::fonts::letters::Letters;
use crate::locale::Language;

fn area(item: &Item) -> Area {
    match item {
        Item::Filled(area) => *area,
        Item::Text(text) => text.area,
        Item::Bars(code) | Item::Squares(code) => code.area,
    }
}

/// Whether anything stands outside of the paper, or is drawn outside of its own place.
fn runs_off(layout: &Layout) -> Option<String> {
    let letters = Letters::here(Language::ZhCn).expect("this computer has Chinese letters");
    for item in &layout.items {
        let Area { x, y, width, height } = area(item);
        if x + width > layout.width || y + height > layout.height {
            return Some(format!("{item:?} leaves {} × {}", layout.width, layout.height));
        }
        if let Item::Text(text) = item {
            let wide = letters.width(&text.text, text.size, text.heavy);
            if wide > width as f32 + 1.0 {
                return Some(format!("{:?} needs {wide} and has {width}", text.text));
            }
        }
        let mut paper = Bitmap::white(layout.width, layout.height);
        draw::put(&mut paper, item, letters);
        let outside = |at: &u32| {
            let (dot_x, dot_y) = (at % paper.width, at / paper.width);
            dot_x < x || dot_y < y || dot_x >= x + width || dot_y >= y + height
        };
        let odd = (0..paper.width * paper.height)
            .filter(outside)
            .find(|at| paper.is_black(at % paper.width, at / paper.width));
        if let Some(at) = odd {
            return Some(format!("{item:?} draws at {}, {}", at % paper.width, at / paper.width));
        }
    }
    None
}

/// Texts that may lie over each other are none: bars of a code would be unreadable.
fn overlaps(layout: &Layout) -> bool {
    let places: Vec<Area> = layout.items.iter().filter(|item| !matches!(item, Item::Filled(_))).map(area).collect();
    let meet = |one: &Area, other: &Area| {
        one.x < other.x + other.width
            && other.x < one.x + one.width
            && one.y < other.y + other.height
            && other.y < one.y + one.height
    };
    // The two texts of the black bar share its row, one at each end.
    let bar = places.first().map_or(0, |first| first.y);
    (0..places.len()).any(|at| places[at + 1..].iter().any(|other| places[at].y != bar && meet(&places[at], other)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn no_element_lies_outside_of_the_label(
        (width, height) in (20_i64..=110, 20_i64..=150),
        dpi in prop_oneof![Just(203_i64), Just(300)],
        texts in prop::collection::vec(prop_oneof![
            "[云朵圆领针织衫雾蓝，。A-z0-9 ]{0,60}", "\\PC{0,40}", "[a-z0-9]{1,80}",
        ], 0..5),
        code in prop_oneof![Just(None), "[ -~]{1,60}".prop_map(Some), "[货号雾蓝a-z0-9-]{1,30}".prop_map(Some)],
        place in "[\\PC]{0,20}",
        foot in "[\\PC]{0,40}",
    ) {
        let sizes = [Size::Huge, Size::Large, Size::Plain, Size::Plain, Size::Small];
        let said = texts.iter().zip(sizes).enumerate().map(|(at, (text, size))| said(text, size, 3, at as u8));
        let words = Words { head: "不合格".to_owned(), place, said: said.collect(), code, foot };
        let layout = layout(&words, &printer(Dialect::Tspl, (width, height), dpi), Language::ZhCn).expect("a layout");
        prop_assert_eq!(runs_off(&layout), None);
        prop_assert!(!overlaps(&layout));
    }
}

#[test]
fn a_very_long_name_wraps_and_ends_in_an_ellipsis() {
    let mut words = aside();
    words.said = vec![said(&"云朵棉圆领短袖T恤女宽松显瘦百搭2026新款".repeat(8), Size::Large, 3, 0)];
    let layout = layout(&words, &printer(Dialect::Tspl, (60, 40), 203), Language::ZhCn).expect("a layout");
    let lines: Vec<&String> = layout
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Text(text)
                if text.text.starts_with([
                    '云', '棉', '衫', '恤', '女', '宽', '显', '百', '2', 'T', '圆', '短', '领', '袖', '松', '瘦', '搭',
                    '新', '款', '朵',
                ]) =>
            {
                Some(&text.text)
            }
            _ => None,
        })
        .collect();
    assert!(lines.len() >= 2, "{lines:?}");
    assert!(lines.last().expect("a line").ends_with('…'), "{lines:?}");
}

#[test]
fn chinese_letters_are_drawn_and_differ() {
    let letters = Letters::here(Language::ZhCn).expect("this computer has Chinese letters");
    let ink = |text: &str| {
        let mut words = aside();
        words.said = vec![said(text, Size::Huge, 1, 0)];
        words.code = None;
        let layout = layout(&words, &printer(Dialect::Tspl, (60, 40), 203), Language::ZhCn).expect("a layout");
        let item = layout.items.last().expect("the text comes last").clone();
        let mut paper = Bitmap::white(layout.width, layout.height);
        draw::put(&mut paper, &item, letters);
        paper
    };
    let (fur, ball) = (ink("掉毛"), ink("起球"));
    let dots = |picture: &Bitmap| picture.packed().iter().map(|byte| byte.count_ones()).sum::<u32>();
    assert!(dots(&fur) > 200, "letters, and no empty boxes");
    assert!(fur != ball, "each letter is its own");
}
