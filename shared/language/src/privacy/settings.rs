//! What an agency declares as its own, so that it stays readable.

/// The agency's own contacts; they are never masked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Names of officials and other names that may stay.
    pub names: Vec<String>,
    /// Telephone numbers in any writing; the first digits of a block (031-228) keep the whole block.
    pub phones: Vec<String>,
    /// Mail domains, such as `suwon.go.kr`; their subdomains are meant, too.
    pub mail_domains: Vec<String>,
    /// Addresses, as far as they must agree from their start.
    pub addresses: Vec<String>,
}

impl Settings {
    /// Whether a telephone number (digits only) is the agency's own.
    pub(super) fn owns_phone(&self, digits: &[u8]) -> bool {
        self.phones.iter().any(|phone| {
            let own: Vec<u8> = phone.bytes().filter(u8::is_ascii_digit).map(|b| b - b'0').collect();
            own.len() >= 4 && digits.starts_with(&own)
        })
    }

    /// Whether a mail domain (lower case) is the agency's own.
    pub(super) fn owns_domain(&self, domain: &str) -> bool {
        self.mail_domains.iter().any(|own| {
            let own = own.trim_start_matches('@').to_ascii_lowercase();
            !own.is_empty() && (domain == own || domain.strip_suffix(&own).is_some_and(|rest| rest.ends_with('.')))
        })
    }

    pub(super) fn owns_name(&self, name: &str) -> bool {
        self.names.iter().any(|own| own == name)
    }

    /// Whether an address starts like one of the agency's own; spaces do not count.
    pub(super) fn owns_address(&self, address: &str) -> bool {
        let tight = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        let address = tight(address);
        self.addresses.iter().any(|own| !own.trim().is_empty() && address.contains(&tight(own)))
    }
}
