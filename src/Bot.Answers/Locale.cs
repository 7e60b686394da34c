namespace Bot.Answers;

/// <summary>The language of a reply.</summary>
public enum Locale
{
    /// <summary>日本語</summary>
    Japanese,

    /// <summary>English</summary>
    English,
}

/// <summary>A text in every language of the bot; leaving one out does not compile.</summary>
/// <param name="Japanese">日本語で</param>
/// <param name="English">In English</param>
public sealed record LocalizedText(string Japanese, string English)
{
    /// <summary>The text in one language.</summary>
    public string In(Locale locale) => locale is Locale.Japanese ? Japanese : English;
}
