namespace Bot.Answers.Questions;

/// <summary>The months of seasons, as events on the northern half of the earth name them.</summary>
internal static class Seasons
{
    /// <summary>The months from 1 to 12; empty for what is no season.</summary>
    public static IReadOnlyList<int> Months(string season) => season switch
    {
        "春" or "spring" => [3, 4, 5],
        "夏" or "summer" => [6, 7, 8],
        "秋" or "autumn" or "fall" => [9, 10, 11],
        "冬" or "winter" => [12, 1, 2],
        _ => [],
    };
}
