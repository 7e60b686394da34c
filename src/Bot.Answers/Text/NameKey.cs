using System.Text;

namespace Bot.Answers.Text;

/// <summary>Folds names so that ways of writing one name are equal.</summary>
public static class NameKey
{
    /// <summary>Letters and digits alone, in one width and case: <c>Rust.Tokyo</c> is <c>rusttokyo</c>.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in Normalised(text).Where(char.IsLetterOrDigit))
            folded.Append(char.ToLowerInvariant(character));
        return folded.ToString();
    }

    /// <summary>As <see cref="Of"/>, whichever of a person's names stands first: <c>Fujita Daisuke</c> is <c>Daisuke Fujita</c>.</summary>
    public static string OfPerson(string name) => name.Any(QuestionLanguage.IsJapanese)
        ? Of(name)
        : string.Concat(name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Of).Order(StringComparer.Ordinal));

    /// <summary>NFKC; a text that is no valid Unicode stays as it is.</summary>
    public static string Normalised(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
