//! Which elements stand in which order, and which must be there ([MS-OWEMXML], task pane add-ins).

/// A parent, its children in order, and those that it can't do without.
pub struct Order {
    pub parent: &'static str,
    pub children: &'static [&'static str],
    pub needed: &'static [&'static str],
}

pub const ORDERS: &[Order] = &[
    Order {
        parent: "OfficeApp",
        children: &[
            "Id",
            "AlternateId",
            "Version",
            "ProviderName",
            "DefaultLocale",
            "DisplayName",
            "Description",
            "IconUrl",
            "HighResolutionIconUrl",
            "SupportUrl",
            "AppDomains",
            "Hosts",
            "Requirements",
            "DefaultSettings",
            "Permissions",
            "VersionOverrides",
            "ExtendedOverrides",
        ],
        needed: &[
            "Id",
            "Version",
            "ProviderName",
            "DefaultLocale",
            "DisplayName",
            "Description",
            "Hosts",
            "DefaultSettings",
            "Permissions",
        ],
    },
    Order {
        parent: "VersionOverrides",
        children: &["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
        needed: &["Hosts", "Resources"],
    },
    Order {
        parent: "DesktopFormFactor",
        children: &["GetStarted", "FunctionFile", "ExtensionPoint"],
        needed: &["ExtensionPoint"],
    },
    Order { parent: "Group", children: &["Label", "Icon", "Control"], needed: &["Label", "Icon", "Control"] },
    Order {
        parent: "Control",
        children: &["Label", "Supertip", "Icon", "Action"],
        needed: &["Label", "Supertip", "Icon", "Action"],
    },
    Order { parent: "Supertip", children: &["Title", "Description"], needed: &["Title", "Description"] },
    Order { parent: "Action", children: &["TaskpaneId", "SourceLocation"], needed: &["SourceLocation"] },
    Order {
        parent: "Resources",
        children: &["Images", "Urls", "ShortStrings", "LongStrings"],
        needed: &["Images", "Urls", "ShortStrings", "LongStrings"],
    },
];
