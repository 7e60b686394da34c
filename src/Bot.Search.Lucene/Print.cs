using System.Security.Cryptography;
using System.Text;

namespace Bot.Search.Lucene;

/// <summary>A short text that differs when a long one does.</summary>
internal static class Print
{
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
