//! What 검토 shows, ordered once for each change: rules in the order of their groups, with their places.

use super::{Check, Checked, Found};
use language::finding::Group;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overview {
    /// Groups with findings and how many, in the order of the groups.
    pub groups: Vec<(Group, usize)>,
    pub rules: Vec<Rule>,
    /// Findings that the user does not want to hear of.
    pub ignored: usize,
}

/// One kind of finding with its places, in the order of the document.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub id: String,
    pub group: Group,
    pub sites: Vec<Site>,
}

/// A finding by its paragraph and its number there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Site {
    pub paragraph: usize,
    pub finding: usize,
    pub mark: u64,
}

impl Overview {
    pub fn of(check: &Check) -> Self {
        let mut overview = Self::default();
        for (paragraph, checked) in check.paragraphs.iter().enumerate() {
            let text = checked.paragraph.text.as_str();
            for (number, finding) in checked.findings.iter().enumerate() {
                let found = Found { paragraph, text, finding };
                if check.ignores(&found) {
                    overview.ignored += 1;
                } else {
                    overview.add(Site { paragraph, finding: number, mark: found.mark() }, &found);
                }
            }
        }
        language::sort::by_key(&mut overview.groups, |(group, _)| *group);
        language::sort::by_key(&mut overview.rules, |rule| rule.group);
        overview
    }

    fn add(&mut self, site: Site, found: &Found<'_>) {
        let group = found.finding.group;
        match self.groups.iter_mut().find(|(g, _)| *g == group) {
            Some((_, count)) => *count += 1,
            None => self.groups.push((group, 1)),
        }
        match self.rules.iter_mut().find(|rule| rule.id == found.finding.rule) {
            Some(rule) => rule.sites.push(site),
            None => self.rules.push(Rule { id: found.finding.rule.to_string(), group, sites: vec![site] }),
        }
    }

    pub fn count(&self) -> usize {
        self.groups.iter().map(|(_, count)| count).sum()
    }

    /// Where a place stands: its rule and its number there.
    pub fn seat(&self, mark: u64) -> Option<(String, usize)> {
        self.rules.iter().find_map(|rule| {
            let number = rule.sites.iter().position(|site| site.mark == mark)?;
            Some((rule.id.clone(), number))
        })
    }

    /// The place at a seat, or the last one of that rule.
    pub fn at(&self, (rule, number): (String, usize)) -> Option<u64> {
        let sites = &self.rules.iter().find(|r| r.id == rule)?.sites;
        sites.get(number).or(sites.last()).map(|site| site.mark)
    }
}

impl Site {
    pub fn found<'c>(&self, paragraphs: &'c [Checked]) -> Found<'c> {
        let checked = &paragraphs[self.paragraph];
        let finding = &checked.findings[self.finding];
        Found { paragraph: self.paragraph, text: &checked.paragraph.text, finding }
    }
}
