//! Whose list counts: the product's own, else the category's in this shop, else the category's in
//! all shops, else the preset.

use pintui_store::{Reading, Result};
use serde::Serialize;
use ts_rs::TS;

use super::own::{self, Own};
use super::{Article, Checklist, all, category_of, lists_last, merged, preset};

/// Where a list in force comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ListSource {
    /// The program's own list of the category.
    Preset,
    /// The owner's list of the category for all shops.
    AllShops,
    /// The owner's list of the category for this shop.
    ThisShop,
    /// The owner's list for this product alone.
    Product,
}

/// The owner's lists of a shop, read once.
pub(super) struct Lists(Vec<Own>);

impl Lists {
    pub(super) fn read(tx: &impl Reading, shop: i64) -> Result<Self> {
        Ok(Self(own::of_shop(tx, shop)?.into_iter().filter(|list| list.in_force.is_some()).collect()))
    }

    /// The owner's list that counts for a product of this category.
    pub(super) fn own(&self, product: Option<i64>, category: &str) -> Option<(&Own, ListSource)> {
        let of_product = |list: &&Own| product.is_some() && list.product == product;
        let of_category = |list: &&Own| list.product.is_none() && list.category == category;
        let here = |list: &&Own| of_category(list) && list.shop.is_some();
        let everywhere = |list: &&Own| of_category(list) && list.shop.is_none();
        let found = |which: &dyn Fn(&&Own) -> bool| self.0.iter().find(|list| which(list));
        found(&of_product)
            .map(|list| (list, ListSource::Product))
            .or_else(|| found(&here).map(|list| (list, ListSource::ThisShop)))
            .or_else(|| found(&everywhere).map(|list| (list, ListSource::AllShops)))
    }

    /// The list that counts for a product of this category.
    pub(super) fn in_force(
        &self,
        tx: &impl Reading,
        product: Option<i64>,
        category: &str,
    ) -> Result<(Checklist, ListSource)> {
        if let Some((list, source)) = self.own(product, category)
            && let Some(number) = list.in_force
        {
            return Ok((own::version(tx, list, number)?, source));
        }
        Ok((preset(category).unwrap_or_else(|| lists_last()).clone(), ListSource::Preset))
    }

    /// The owner's lists of single products.
    pub(super) fn of_products(&self) -> impl Iterator<Item = &Own> {
        self.0.iter().filter(|list| list.product.is_some())
    }
}

/// The list of a parcel with these goods of a shop.
pub(in crate::checks) fn for_goods(tx: &impl Reading, shop: i64, goods: &[Article<'_>]) -> Result<Checklist> {
    let own = Lists::read(tx, shop)?;
    let mut lists: Vec<(usize, Checklist)> = Vec::new();
    for article in goods {
        let category = category_of(article);
        let place = all().iter().position(|list| list.category == category).unwrap_or_default();
        let (list, _) = own.in_force(tx, article.product, category)?;
        if lists.iter().all(|(_, kept)| kept.version != list.version) {
            lists.push((place, list));
        }
    }
    lists.sort_by(|(one, list), (other, second)| (one, &list.version).cmp(&(other, &second.version)));
    let several: Vec<&Checklist> = lists.iter().map(|(_, list)| list).collect();
    Ok(match several.as_slice() {
        [] => lists_last().clone(),
        [one] => (*one).clone(),
        several => merged(several),
    })
}
