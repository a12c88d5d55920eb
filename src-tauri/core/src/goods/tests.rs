//! Codes lead to articles of their own shop alone.

use pintui_store::{Book, Operation, Reading};

use super::*;

#[test]
fn a_code_leads_to_the_articles_of_its_shop_and_to_all_that_bear_it() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let book = Book::open(folder.path()).expect("a book");
    let at = "2026-11-22T09:00:00".parse().expect("a moment");
    let operation = Operation { name: "given", actor: "test", at, detail: serde_json::json!({}), outside: false };
    book.write(&operation, |tx| {
        for sql in [
            "insert into shops (id, name, platform, salt, created_at) values (1, 'a', 'taobao', '', ''), (2, 'b', 'taobao', '', '')",
            "insert into products (id, shop_id, product_no, name) values (1, 1, 'P1', '杯'), (2, 1, 'P2', '杯 新款'), (3, 2, 'P3', '别家')",
            "insert into skus (id, product_id, sku_code, sku_name)
             values (1, 1, 'CUP-1', '白'), (2, 2, 'CUP-1', '白'), (3, 3, 'CUP-1', '白'), (4, 1, '', '黑')",
            "insert into barcodes (shop_id, code, sku_id, source) values (1, '6901234567892', 4, 'file')",
        ] {
            tx.change(sql, [])?;
        }
        Ok(())
    })
    .expect("written");
    let skus = |shop: i64, code: &str| -> Vec<i64> {
        let found = book.read(|tx| bearing(tx, shop, code)).expect("answered");
        found.into_iter().map(|article| article.sku_id).collect()
    };
    assert_eq!(skus(1, "cup-1"), [2, 1], "the same thing listed twice, the newest first");
    assert_eq!(skus(2, "CUP-1"), [3]);
    assert_eq!(skus(1, "６９０１２３４５６７８９２"), [4]);
    assert!(skus(2, "6901234567892").is_empty());
    assert!(skus(1, "").is_empty(), "articles without a code are not found by an empty scan");
    assert_eq!(book.read(|tx| codes(tx, 1, 4)).expect("answered"), ["6901234567892"]);
    assert_eq!(book.read(|tx| tx.one("select count(*) from barcodes", [], |row| row.get::<_, i64>(0))).ok(), Some(1));
}
