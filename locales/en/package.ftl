### Words that an installed Porchlight shows outside of itself: in menus, in software centres, in packages.

package-comment = Finds mail that pretends to be Amazon
package-generic-name = Scam mail watcher
# For searching; each ends with a semicolon.
package-keywords = mail;email;scam;phishing;fraud;
package-what = Porchlight stands in the tray and watches your inbox for mail that pretends to be Amazon. When some arrives, it tells you and says why in plain words, and one click sends the evidence to Amazon’s security team.
package-how = It asks three questions about each message: does it say it is Amazon, can it prove it, and what does it want from you? A real order confirmation raises nothing.
package-privacy = Your mail is read on this computer and nowhere else. A message leaves only when you report it or ask Amazon about it, and you can see all of it before.
package-independent = Porchlight is not made by Amazon, and Amazon does not answer for it.
