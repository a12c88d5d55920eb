//! Why buyers want their money back, in the words the platform lets them choose from.
//!
//! A cause is ours and stays within the generator; the reason and the buyer's own words are drawn from it. Spellings
//! vary here as they do in real files.

use super::catalogue::Shelf;
use super::dice::Dice;

/// What lies behind a case.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    SecondThoughts,
    Lost,
    Quality,
    Dislike,
    Mismatch,
    Missing,
    Damage,
}

type Words = &'static [(i64, &'static str)];

const SECOND_THOUGHTS: Words = &[
    (30, "不想要了"),
    (24, "多拍/拍错/不想要"),
    (12, "拍错了/订单信息错误"),
    (10, "没用/少用优惠"),
    (8, "地址/电话信息填写错误"),
    (6, "未按约定时间发货"),
    (5, "与商家协商一致退款"),
    (3, "卖家缺货"),
    (2, "其他"),
];
const LOST: Words = &[(40, "快递一直未到"), (30, "快递无跟踪记录"), (20, "未收到货"), (10, "货物破损已拒签")];
const DISLIKE: Words = &[
    (40, "七天无理由退换货"),
    (24, "不喜欢/不想要"),
    (14, "尺码拍错/不喜欢/效果不好"),
    (10, "订单信息拍错（规格/颜色等）"),
    (6, "不喜欢、效果不好"),
    (6, "多拍、错拍、不想要"),
];
const MISSING: Words = &[
    (28, "少件/漏发"),
    (24, "卖家发错货"),
    (16, "商家发错货"),
    (12, "少件/漏发/少配件"),
    (12, "商品错发/漏发"),
    (8, "空包裹/少货"),
];
const DAMAGE: Words = &[(50, "包装/商品破损"), (30, "包装/商品破损/污渍"), (12, "主商品破损"), (8, "配件破损")];

const FLAWED_CLOTHING: Words = &[
    (30, "开线/脱色/脱毛/有色差/有虫洞"),
    (26, "做工粗糙/有瑕疵"),
    (20, "质量问题"),
    (14, "褪色/掉色/缩水"),
    (10, "做工粗糙、有瑕疵"),
];
const FLAWED_DEVICE: Words =
    &[(46, "商品功能缺失或故障"), (26, "质量问题"), (18, "商品质量问题"), (10, "商品需要维修")];
const FLAWED_REST: Words = &[(40, "商品质量问题"), (36, "质量问题"), (24, "做工瑕疵")];

const MISMATCHED_CLOTHING: Words = &[
    (34, "大小/尺寸/重量与商品描述不符"),
    (30, "颜色/图案/款式与商品描述不符"),
    (20, "材质与商品描述不符"),
    (16, "尺寸不符"),
];
const MISMATCHED_FOOD: Words =
    &[(40, "生产日期、保质期与商品描述不符"), (30, "商品成分描述不符"), (30, "大小/重量与商品描述不符")];
const MISMATCHED_REST: Words = &[
    (40, "商品信息描述不符"),
    (30, "颜色/款式/图案与描述不符"),
    (18, "收到商品描述不符"),
    (12, "大小尺寸与商品描述不符"),
];

/// The reason a buyer picks from the platform's list.
pub(super) fn stated(cause: Cause, shelf: Shelf, dice: &mut Dice) -> &'static str {
    dice.weighted(match (cause, shelf) {
        (Cause::SecondThoughts, _) => SECOND_THOUGHTS,
        (Cause::Lost, _) => LOST,
        (Cause::Dislike, _) => DISLIKE,
        (Cause::Missing, _) => MISSING,
        (Cause::Damage, _) => DAMAGE,
        (Cause::Quality, Shelf::Clothing) => FLAWED_CLOTHING,
        (Cause::Quality, Shelf::Electronics) => FLAWED_DEVICE,
        (Cause::Quality, _) => FLAWED_REST,
        (Cause::Mismatch, Shelf::Clothing) => MISMATCHED_CLOTHING,
        (Cause::Mismatch, Shelf::Food) => MISMATCHED_FOOD,
        (Cause::Mismatch, _) => MISMATCHED_REST,
    })
}

/// What the buyer adds in words of their own; often nothing.
pub(super) fn explained(cause: Cause, shelf: Shelf, dice: &mut Dice) -> &'static str {
    let words: &[&'static str] = match (cause, shelf) {
        (Cause::SecondThoughts, _) => &["拍重了，退一单", "暂时用不到了", "想换个颜色重新下单"],
        (Cause::Lost, _) => &["物流三天没有更新", "驿站说没有收到这个件"],
        (Cause::Dislike, _) => &["不太合适", "和想象的不一样", "家里人不喜欢"],
        (Cause::Missing, _) => &["少了一件", "发成别的颜色了", "赠品没有放"],
        (Cause::Damage, _) => &["盒子压扁了，里面也坏了", "收到时外包装破了"],
        (Cause::Quality, Shelf::Clothing) => &["洗一次就掉色", "袖口开线，线头很多", "有一块污渍洗不掉"],
        (Cause::Quality, Shelf::Electronics) => &["充不进电", "按了开机没有反应", "用两天就没声音了"],
        (Cause::Quality, Shelf::Food) => &["吃起来有哈喇味", "包装鼓起来了，不敢吃"],
        (Cause::Quality, Shelf::Home) => &["一用就裂", "味道很大，散了几天还有"],
        (Cause::Quality, Shelf::Beauty) => &["膏体里有颗粒", "泵头压不出来"],
        (Cause::Quality, Shelf::Baby) => &["盖子漏水", "边缘有毛刺，怕刮到孩子"],
        (Cause::Mismatch, _) => &["和图片差别有点大", "比描述的小", "材质不是说的那种"],
    };
    if dice.chance(3_000) { "" } else { dice.pick(words) }
}
