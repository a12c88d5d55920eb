//! What the demonstration shop sells: forty invented goods of six kinds from five invented suppliers.
//!
//! Three goods disappoint far more often than the rest, and of one supplier's goods every third stretch of eighteen
//! days is a bad batch, told by the ending of the seller code: something to find on the daily page.

use super::cell;
use super::clock::DAY;
use super::dice::Dice;

/// The kind of goods; complaints differ by it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shelf {
    Clothing,
    Electronics,
    Food,
    Home,
    Beauty,
    Baby,
}

pub(super) struct Product {
    pub(super) name: &'static str,
    pub(super) shelf: Shelf,
    supplier: &'static str,
    /// Fen for the first variant; each further one costs `step` more.
    price: i64,
    step: i64,
    variants: &'static [&'static str],
    /// How often it is sold, as a part of all.
    sold: i64,
    /// How many of 10,000 lines bring a complaint about quality.
    flaws: i64,
}

/// The supplier whose bad batches the generated shop suffers from; its seller codes begin with this.
pub const TROUBLED_SUPPLIER: &str = "HX";
const BATCH: i64 = 18 * DAY;
const BATCH_FLAWS: i64 = 1_000;

const SIZES: &[&str] =
    &["颜色分类:雾蓝;尺码:M", "颜色分类:雾蓝;尺码:L", "颜色分类:米白;尺码:M", "颜色分类:米白;尺码:L"];
const SHADES: &[&str] = &["颜色分类:燕麦色", "颜色分类:炭灰"];
const PLUGS: &[&str] = &["颜色分类:月光白", "颜色分类:石墨黑"];
const PACKS: &[&str] = &["净含量:一袋装", "净含量:三袋装"];
const ROOMS: &[&str] = &["规格:小号", "规格:中号", "规格:大号"];
const BOTTLES: &[&str] = &["规格:单瓶", "规格:两瓶装"];
const MONTHS: &[&str] = &["适用年龄:6-12个月", "适用年龄:1-2岁", "适用年龄:2-3岁"];

use Shelf::{Baby, Beauty, Clothing, Electronics, Food, Home};

static PRODUCTS: [Product; 40] = [
    item("云朵棉圆领短袖T恤", Clothing, "YH", SIZES, [6990, 0, 90, 95]),
    item("垂感高腰阔腿裤", Clothing, "YH", SIZES, [12900, 0, 70, 120]),
    item("软糯针织开衫", Clothing, "HX", SIZES, [15900, 0, 40, 120]),
    item("防晒轻薄连帽外套", Clothing, "YH", SIZES, [13900, 0, 55, 80]),
    item("碎花雪纺连衣裙", Clothing, "HX", SIZES, [18900, 0, 45, 135]),
    item("加绒保暖打底裤", Clothing, "YH", SHADES, [5990, 0, 30, 110]),
    item("纯色直筒牛仔裤", Clothing, "YH", SIZES, [14900, 0, 35, 900]),
    item("抗菌中筒袜五双装", Clothing, "YH", SHADES, [2990, 0, 80, 55]),
    item("真丝感小方巾", Clothing, "HX", SHADES, [4900, 0, 20, 80]),
    item("磁吸无线充电宝", Electronics, "LD", PLUGS, [16900, 0, 60, 110]),
    item("桌面折叠手机支架", Electronics, "LD", PLUGS, [2490, 0, 85, 55]),
    item("入耳式蓝牙耳机", Electronics, "LD", PLUGS, [19900, 0, 65, 950]),
    item("三合一快充数据线", Electronics, "LD", PLUGS, [2990, 0, 75, 150]),
    item("卧室人体感应小夜灯", Electronics, "LD", PLUGS, [3990, 0, 50, 80]),
    item("便携挂脖小风扇", Electronics, "LD", PLUGS, [5990, 0, 45, 135]),
    item("静音桌面加湿器", Electronics, "LD", PLUGS, [8990, 0, 30, 150]),
    item("高原黑苦荞茶", Food, "SJ", PACKS, [3990, 6000, 50, 55]),
    item("手剥原味巴旦木", Food, "SJ", PACKS, [4590, 7000, 60, 95]),
    item("山楂雪梨膏", Food, "SJ", BOTTLES, [5990, 4000, 35, 80]),
    item("低温慢烤牛肉干", Food, "SJ", PACKS, [6990, 11000, 45, 120]),
    item("五谷代餐早餐粥", Food, "SJ", PACKS, [4990, 8000, 40, 70]),
    item("手工红糖姜枣膏", Food, "SJ", BOTTLES, [4590, 3500, 25, 80]),
    item("冻干草莓脆", Food, "SJ", PACKS, [2990, 4500, 55, 80]),
    item("加厚珊瑚绒盖毯", Home, "HX", ROOMS, [8990, 2000, 50, 95]),
    item("竹纤维厨房抹布十片", Home, "MN", SHADES, [1990, 0, 85, 40]),
    item("免打孔浴室置物架", Home, "MN", ROOMS, [4990, 1500, 45, 160]),
    item("可折叠布艺收纳箱", Home, "MN", ROOMS, [3990, 1000, 60, 80]),
    item("粗陶马克杯带盖", Home, "MN", SHADES, [3990, 0, 40, 150]),
    item("四件套水洗棉床品", Home, "HX", ROOMS, [26900, 4000, 30, 120]),
    item("硅藻泥速干脚垫", Home, "MN", ROOMS, [3590, 1000, 50, 95]),
    item("香薰蜡烛伴手礼盒", Home, "MN", SHADES, [6900, 0, 25, 120]),
    item("玻尿酸补水面膜十片", Beauty, "SJ", BOTTLES, [7990, 0, 60, 70]),
    item("氨基酸温和洁面乳", Beauty, "SJ", BOTTLES, [5990, 5000, 50, 70]),
    item("山茶花护手霜", Beauty, "SJ", BOTTLES, [2990, 2500, 55, 55]),
    item("哑光雾面唇釉", Beauty, "SJ", SHADES, [5990, 0, 35, 120]),
    item("无硅油蓬松洗发水", Beauty, "SJ", BOTTLES, [6990, 6000, 40, 70]),
    item("婴儿纱布口水巾", Baby, "YH", MONTHS, [2990, 0, 60, 55]),
    item("儿童弹跳吸管保温杯", Baby, "MN", PLUGS, [7990, 0, 45, 900]),
    item("宝宝硅胶辅食碗", Baby, "MN", MONTHS, [3990, 0, 40, 95]),
    item("幼儿软底学步鞋", Baby, "YH", MONTHS, [8990, 500, 35, 120]),
];

/// Figures: fen for the first variant, fen more for each further one, how often it is sold, flaws of 10,000 lines.
const fn item(
    name: &'static str,
    shelf: Shelf,
    supplier: &'static str,
    variants: &'static [&'static str],
    [price, step, sold, flaws]: [i64; 4],
) -> Product {
    Product { name, shelf, supplier, price, step, variants, sold, flaws }
}

/// Product ids of the three goods that fail most often, whatever the batch.
pub fn troubled_products() -> Vec<String> {
    let troubled = (0..PRODUCTS.len()).filter(|&place| PRODUCTS[place].flaws > 500);
    troubled.map(|place| Choice { place, variant: 0, bad_batch: false }.product_id().to_string()).collect()
}

/// A product in one variant, from one batch.
#[derive(Clone, Copy)]
pub(super) struct Choice {
    place: usize,
    variant: usize,
    bad_batch: bool,
}

impl Choice {
    pub(super) fn draw(dice: &mut Dice, created: i64) -> Self {
        let mut left = dice.below(SOLD);
        let place = PRODUCTS.iter().position(|product| {
            left -= product.sold;
            left < 0
        });
        let place = place.expect("less is drawn than all together sell");
        let product = &PRODUCTS[place];
        let bad_batch = product.supplier == TROUBLED_SUPPLIER && created.div_euclid(BATCH).rem_euclid(3) == 1;
        Self { place, variant: dice.place(product.variants.len()), bad_batch }
    }

    pub(super) fn product(self) -> &'static Product {
        &PRODUCTS[self.place]
    }

    pub(super) fn product_id(self) -> i64 {
        let place = i64::try_from(self.place).expect("the list is short");
        680_000_120_417 + place * 117_190_303
    }

    pub(super) fn variant(self) -> &'static str {
        self.product().variants[self.variant]
    }

    /// Fen for one piece.
    pub(super) fn price(self) -> i64 {
        let dearer = i64::try_from(self.variant).expect("a product has few variants");
        self.product().price + dearer * self.product().step
    }

    pub(super) fn flaws(self) -> i64 {
        if self.bad_batch { BATCH_FLAWS } else { self.product().flaws }
    }

    /// `HX003-2`, and `HX003-2-B` from a bad batch.
    pub(super) fn push_code(self, out: &mut String) {
        out.push_str(self.product().supplier);
        cell::push_padded(out, i64::try_from(self.place + 1).expect("the list is short"), 3);
        out.push('-');
        cell::push_number(out, i64::try_from(self.variant + 1).expect("a product has few variants"));
        if self.bad_batch {
            out.push_str("-B");
        }
    }

    pub(super) fn warehouse(self) -> &'static str {
        match self.product().supplier {
            "LD" | "SJ" => "城西代发仓",
            _ => "城东仓",
        }
    }
}

const SOLD: i64 = {
    let mut all = 0;
    let mut place = 0;
    while place < PRODUCTS.len() {
        all += PRODUCTS[place].sold;
        place += 1;
    }
    all
};
