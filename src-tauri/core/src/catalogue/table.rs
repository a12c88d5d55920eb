//! A table of goods, pasted or from a file: which column is which, by the words of its header. Columns of people are left
//! where they are, and so is everything else that no record has.

use std::path::Path;

use pintui_store::Result;

use super::CatalogueRefused;
use super::typed::TypedGoods;
use crate::intake::mapping::pasted::{self, Blanks};
use crate::intake::mapping::table::{self, Go};
use crate::intake::values;
use crate::platforms::folded_header;
use crate::privacy;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Number,
    SkuCode,
    SkuName,
    Title,
    Cost,
    Price,
    Stock,
    Material,
    PictureOwner,
    Supplier,
}

impl Column {
    /// Whether it says which article a row is about.
    fn is_key(self) -> bool {
        matches!(self, Self::Number | Self::SkuCode | Self::Title)
    }
}

/// What columns are called, the plainest names first; one behind `=` is the whole name. A column is what it is called
/// before what its name contains.
const NAMES: [(Column, &[&str]); 10] = [
    (
        Column::Number,
        &[
            "商品id",
            "商品编号",
            "商品編號",
            "宝贝id",
            "数字id",
            "货品id",
            "=商品号",
            "product_no",
            "product number",
            "product id",
            "item id",
            "=asin",
        ],
    ),
    (
        Column::SkuCode,
        &[
            "规格编码",
            "規格編碼",
            "sku编码",
            "sku編碼",
            "商家编码",
            "商家編碼",
            "sku_code",
            "seller sku",
            "货号",
            "貨號",
            "=sku",
        ],
    ),
    (Column::SkuName, &["规格名称", "規格名稱", "sku名称", "颜色尺码", "sku_name", "=规格", "=規格", "=variant"]),
    (
        Column::Title,
        &[
            "商品名称",
            "商品名稱",
            "商品标题",
            "商品標題",
            "宝贝标题",
            "product name",
            "product title",
            "标题",
            "標題",
            "品名",
            "=title",
        ],
    ),
    (
        Column::Cost,
        &[
            "成本价",
            "成本價",
            "成本",
            "进货价",
            "進貨價",
            "进价",
            "進價",
            "采购价",
            "採購價",
            "采购单价",
            "进货单价",
            "拿货价",
            "cost",
        ],
    ),
    (Column::Price, &["售价", "售價", "销售价", "銷售價", "一口价", "单价", "單價", "价格", "價格", "price"]),
    (Column::Stock, &["库存数", "庫存數", "库存", "庫存", "stock"]),
    (Column::Material, &["材质", "材質", "面料", "材料", "成分", "material"]),
    (
        Column::PictureOwner,
        &["图片归属", "圖片歸屬", "图片版权", "圖片版權", "图片来源", "圖片來源", "picture owner", "pictures belong"],
    ),
    (Column::Supplier, &["供应商", "供應商", "供货商", "供貨商", "厂家", "廠家", "supplier", "vendor"]),
];

/// The columns of a header; each kind at most once. What only contains a name and may be about people is left alone.
fn columns(header: &[String]) -> Vec<Option<Column>> {
    let names: Vec<String> = header.iter().map(|name| folded_header(name)).collect();
    let personal: Vec<bool> = header.iter().map(|name| privacy::class_of_header(name).is_some()).collect();
    let mut found: Vec<Option<Column>> = vec![None; header.len()];
    for whole in [true, false] {
        for (column, words) in NAMES {
            if found.contains(&Some(column)) {
                continue;
            }
            let called = |at: usize, word: &str| match word.strip_prefix('=') {
                Some(word) => whole && names[at] == folded_header(word),
                None if whole => names[at] == folded_header(word),
                None => !personal[at] && names[at].contains(&folded_header(word)),
            };
            let at =
                words.iter().find_map(|word| (0..names.len()).find(|at| found[*at].is_none() && called(*at, word)));
            if let Some(at) = at {
                found[at] = Some(column);
            }
        }
    }
    found
}

fn is_useful(columns: &[Option<Column>]) -> bool {
    let some = |wanted: bool| columns.iter().flatten().any(|column| column.is_key() == wanted);
    some(true) && (some(false) || columns.contains(&Some(Column::Title)))
}

fn typed(cells: &[String], columns: &[Option<Column>]) -> TypedGoods {
    let mut typed = TypedGoods::default();
    for (cell, column) in cells.iter().zip(columns) {
        let Some(column) = column else { continue };
        let place = match column {
            Column::Number => &mut typed.number,
            Column::SkuCode => &mut typed.sku_code,
            Column::SkuName => &mut typed.sku_name,
            Column::Title => &mut typed.title,
            Column::Cost => &mut typed.cost,
            Column::Price => &mut typed.price,
            Column::Stock => &mut typed.stock,
            Column::Material => &mut typed.material,
            Column::PictureOwner => &mut typed.picture_owner,
            Column::Supplier => &mut typed.supplier,
        };
        values::bare(cell).clone_into(place);
    }
    typed
}

/// The rows of a pasted table: with a header by its names, else number and cost as they come.
///
/// # Errors
/// `goods_columns_missing` where no line is a header and none has just these two.
pub(super) fn pasted(text: &str) -> Result<Vec<TypedGoods>> {
    let mut lines = pasted::lines(text, Blanks::Stay);
    let Some(first) = lines.first().cloned() else { return Ok(Vec::new()) };
    let named = columns(&first);
    let named = if is_useful(&named) {
        lines.remove(0);
        named
    } else if lines.iter().all(|line| line.len() == 2) {
        vec![Some(Column::Number), Some(Column::Cost)]
    } else {
        return Err(CatalogueRefused::GoodsColumnsMissing { found: first }.into());
    };
    Ok(lines.iter().map(|cells| typed(cells, &named)).collect())
}

/// The rows of a file.
pub(super) fn of_file(path: &Path) -> Result<Vec<TypedGoods>> {
    let mut table = table::open(path, None, None)?;
    let columns = columns(&table.header);
    if !is_useful(&columns) {
        return Err(CatalogueRefused::GoodsColumnsMissing { found: table.header.clone() }.into());
    }
    let mut rows = Vec::new();
    table.each(|_, cells| {
        rows.push(typed(cells, &columns));
        Go::On
    })?;
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(header: &[&str]) -> Vec<Option<Column>> {
        columns(&header.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn columns_are_known_by_their_names_and_those_of_people_are_left_alone() {
        let found =
            named(&["商品ID", "商家编码", "商品名称", "成本价(元)", "供应商", "供应商联系电话", "库存数量", "收货人"]);
        let wanted = [
            Some(Column::Number),
            Some(Column::SkuCode),
            Some(Column::Title),
            Some(Column::Cost),
            Some(Column::Supplier),
            None,
            Some(Column::Stock),
            None,
        ];
        assert_eq!(found, wanted);
    }

    #[test]
    fn a_list_of_numbers_and_costs_needs_no_header_and_other_lists_do() {
        let rows = pasted("8801\t12.50\n8802\t9\n").expect("read");
        assert_eq!((rows.len(), &*rows[1].number, &*rows[1].cost), (2, "8802", "9"));
        assert_eq!(pasted("8801\t12.50\t棉").expect_err("no header").code, "goods_columns_missing");
        assert!(pasted(" \n").expect("nothing").is_empty());
    }
}
