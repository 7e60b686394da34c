namespace Bot.Reports.People;

/// <summary>What the words of a text beside a name say that it is.</summary>
[Flags]
internal enum AffiliationKinds
{
    None = 0,

    /// <summary>A company, a school, a community.</summary>
    Organisation = 1,

    /// <summary>What somebody is: an engineer, a student.</summary>
    Role = 2,
}
