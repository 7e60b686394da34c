using Bot.Reports.Outlines;
using Bot.Reports.People;

namespace Bot.Reports.Members;

/// <summary>Where a talk's title and speakers stand to each other.</summary>
internal enum Layout
{
    By,
    Parenthesis,
    DashAfter,
    DashBefore,
    SlashAfter,
    SlashBefore,
    BarAfter,
    BarBefore,
    ColonAfter,
    ColonBefore,
    CommaAfter,
    CommaBefore,
    BlankAfter,
    BlankBefore,
    AccountAfter,
    AccountBefore,
    HonorificBefore,
    HonorificAfter,
    QuotedTitle,
    ProfileLink,
    LeadTitle,
    LeadName,
    NameInMiddle,
    NameOnTitle,
    Label,
    LineBeneath,
    OpeningSentence,
    ToldBeneath,
    TitleBeneath,
    Column,
    Prose,
}

/// <summary>One way to read a title and its speakers.</summary>
internal readonly record struct Split(Layout Layout, Slice Title, PeopleReading People)
{
    /// <summary>True where nothing but the other members can tell that somebody is named.</summary>
    public bool IsUnknown => Plausibility <= 0;

    public double Plausibility => People.Plausibility;
}
