using System.Text;

namespace Bot.Answers.Text;

/// <summary>Folds names so that ways of writing one name are equal.</summary>
public static class NameKey
{
    // Names and titles; what is longer takes memory of its own.
    private const int OnStack = 256;

    /// <summary>Letters and digits alone, in one width and case: <c>Rust.Tokyo</c> is <c>rusttokyo</c>.</summary>
    public static string Of(string text)
    {
        var normalised = Normalised(text);
        var folded = normalised.Length <= OnStack ? stackalloc char[OnStack] : new char[normalised.Length];
        var length = 0;
        foreach (var character in normalised)
        {
            if (char.IsLetterOrDigit(character))
                folded[length++] = char.ToLowerInvariant(character);
        }
        return folded[..length].ToString();
    }

    /// <summary>As <see cref="Of"/>, whichever of a person's names stands first: <c>Fujita Daisuke</c> is <c>Daisuke Fujita</c>.</summary>
    public static string OfPerson(string name)
    {
        if (!IsOfSeveralWords(name))
            return Of(name);
        var names = Array.ConvertAll(name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), Of);
        Array.Sort(names, StringComparer.Ordinal);
        return string.Concat(names);
    }

    // In Japanese names the family's stands first everywhere.
    private static bool IsOfSeveralWords(string name)
    {
        var several = false;
        foreach (var character in name)
        {
            if (QuestionLanguage.IsJapanese(character))
                return false;
            several |= char.IsWhiteSpace(character);
        }
        return several;
    }

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
