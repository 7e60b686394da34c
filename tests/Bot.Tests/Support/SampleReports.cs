namespace Bot.Tests.Support;

/// <summary>Small reports of events that never were.</summary>
internal static class SampleReports
{
    public static string Meetup(int number, string title, string speaker) => $"""
        # Harbor Engineers Meetup #{number}

        Date: 2021-04-{number:00}

        ## {title}

        by {speaker}

        - They told how {title} was brought into production in three months.
        - Slides: https://speakerdeck.com/sample/deck-{number}

        ## Warehouse tours, part {number}

        by Nell Sample

        - The gates were opened and everybody was shown around the warehouse.

        """;
}
